package org.counterclaim.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.counterclaim.limits.Places;
import org.counterclaim.paging.Given;
import org.counterclaim.problem.ProblemException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Streams of changes as the HTML standard has server-sent events. Each runs in a thread of its own, at the pace of its
 * reader, and holds no more than a chunk.
 */
@ApplicationScoped
class ChangeStreams {

    private static final Logger LOG = Logger.getLogger(ChangeStreams.class);
    private static final int CHUNK = 500;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration STOPPING = Duration.ofSeconds(2);
    private static final Duration RETRY = Duration.ofSeconds(3);

    private final Changes changes;
    private final ChangeClock node;
    private final ChangeSettings settings;
    private final ObjectMapper json;
    private final Places streams;

    ChangeStreams(
            Changes changes,
            ChangeClock node,
            ChangeSettings settings,
            ObjectMapper json,
            CurrentVertxRequest request) {
        this.changes = changes;
        this.node = node;
        this.settings = settings;
        this.json = json;
        this.streams = new Places(
                settings.streams(), request, "This server serves as many streams as it may; try again later");
    }

    /**
     * A stream that goes on after what its reader has heard.
     *
     * @param last the number of the last change it heard; null for what happens from now on
     */
    StreamingOutput follow(@Nullable String last, Given<String> kinds) {
        long after = last == null || last.isBlank() ? changes.latest() : number(last);
        return streams.sending(out -> new Stream(out, kinds, System.nanoTime()).run(after));
    }

    /** Streams end before what they stand on does. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        node.stop();
        if (!streams.close(STOPPING)) {
            LOG.warn("A stream of changes is cut");
        }
    }

    private static long number(String last) {
        if (!last.matches("\\d{1,18}")) {
            throw ProblemException.invalid("Last-Event-ID", "must be the id of an event of this stream");
        }
        return Long.parseLong(last);
    }

    private final class Stream {
        private final OutputStream out;
        private final Given<String> kinds;
        private final long start;
        private long spoke;

        private Stream(OutputStream out, Given<String> kinds, long start) {
            this.out = out;
            this.kinds = kinds;
            this.start = start;
            this.spoke = start;
        }

        private void run(long from) throws IOException {
            send("retry: " + RETRY.toMillis() + "\n\n");
            long after = resumed(from);
            while (!node.isStopping() && since(start).compareTo(settings.longest()) < 0) {
                long latest = node.latest();
                if (latest > after) {
                    after = tell(after, latest);
                } else if (since(spoke).compareTo(settings.heartbeat()) >= 0) {
                    send(":\n\n");
                } else if (!rested()) {
                    return;
                }
            }
        }

        /** Says so when what came after the last event is no longer kept, or that event was another database's. */
        private long resumed(long from) throws IOException {
            long latest = changes.latest();
            if (from >= changes.earliest() - 1 && from <= latest) {
                return from;
            }
            long next = from > latest ? latest : changes.earliest() - 1;
            send("id: " + next + "\nevent: changes.lost\ndata: {\"after\":" + from + ",\"next\":" + next + "}\n\n");
            return next;
        }

        private long tell(long after, long latest) throws IOException {
            List<Change> found = changes.after(after, kinds, CHUNK);
            StringBuilder events = new StringBuilder();
            for (Change change : found) {
                events.append("id: ").append(change.number());
                events.append("\nevent: ").append(change.kind());
                events.append("\ndata: ").append(written(change)).append("\n\n");
            }
            if (!events.isEmpty()) {
                send(events.toString());
            }
            return found.size() < CHUNK
                    ? Math.max(latest, found.isEmpty() ? after : found.getLast().number())
                    : found.getLast().number();
        }

        private void send(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            spoke = System.nanoTime();
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static boolean rested() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String written(Change change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }
}
