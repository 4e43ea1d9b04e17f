package org.counterclaim.model;

import dev.langchain4j.model.chat.ChatModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.counterclaim.document.ReportCaptured;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.CannotStart;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * This node's readers, from start to stop. Without an endpoint in the settings there are none: no thread, no to-do, no
 * connection.
 */
@ApplicationScoped
class ModelNode {

    private static final Logger LOG = Logger.getLogger(ModelNode.class);
    private static final Duration STOPPING = Duration.ofSeconds(5);
    private static final String KEY = "counterclaim.model.key";

    private final ModelSettings settings;
    private final ModelWork work;
    private final ModelReadings readings;
    private final MeterRegistry registry;
    private final Semaphore nudges = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    ModelNode(ModelSettings settings, ModelWork work, ModelReadings readings, MeterRegistry registry) {
        this.settings = settings;
        this.work = work;
        this.readings = readings;
        this.registry = registry;
    }

    boolean isOn() {
        return settings.url().isPresent();
    }

    /** Runs before the socket is opened: wrong settings are told at the start, not at the first report. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 10) StartupEvent started) {
        Optional<Endpoint> configured = settings.url().map(url -> Endpoint.of(url, settings));
        configured.ifPresent(this::open);
    }

    private void open(Endpoint endpoint) {
        requireSecret();
        ChatModel model = endpoint.connect(settings);
        registry.gauge("counterclaim.model.waiting", readings, ModelReadings::waiting);
        for (int number = 1; number <= settings.atOnce(); number++) {
            threads.add(Thread.ofPlatform().name("model-" + number).daemon().start(() -> run(endpoint, model)));
        }
        LOG.infof("Reports are also sent to %s", endpoint);
    }

    /** A key on a command line or in a settings file is read by everybody who can list processes or files. */
    private static void requireSecret() {
        var key = ConfigProvider.getConfig().getConfigValue(KEY);
        boolean open =
                key.getValue() != null && !String.valueOf(key.getSourceName()).contains("Env");
        if (open) {
            throw new CannotStart("Give the key of the language model as COUNTERCLAIM_MODEL_KEY or in a file named by"
                    + " counterclaim.model.key-file, not in " + KEY);
        }
    }

    void stop(@Observes ShutdownEvent ended) {
        stopping = true;
        threads.forEach(Thread::interrupt);
        threads.forEach(ModelNode::join);
    }

    void captured(@Observes ReportCaptured report) {
        if (isOn()) {
            readings.want(report.document());
        }
    }

    void kept(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportCaptured report) {
        wake();
    }

    /**
     * Has a report read that was read or given up before. Takes part in the transaction at hand; {@link #wake} has it
     * begun soon after.
     */
    @Needs(Role.EDITOR)
    void again(UUID document) {
        readings.want(document);
    }

    void wake() {
        nudges.release();
    }

    private void run(Endpoint endpoint, ChatModel model) {
        while (!stopping) {
            if (!worked(endpoint, model)) {
                rest(settings.poll());
            }
        }
    }

    private boolean worked(Endpoint endpoint, ChatModel model) {
        try {
            return work.workOnce(endpoint, model);
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.warn("Reading by the language model paused, the database does not answer as it should", e);
            }
            return false;
        }
    }

    private void rest(Duration pause) {
        try {
            if (nudges.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(STOPPING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
