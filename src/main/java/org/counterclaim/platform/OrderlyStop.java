package org.counterclaim.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Closes what the application stands on, last opened first, after the application itself has ended: on Ctrl-C as well,
 * when the virtual machine runs everyone's last acts at the same time.
 */
final class OrderlyStop {
    private static final Logger LOG = Logger.getLogger(OrderlyStop.class);
    private static final long PATIENCE_SECONDS = 30;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Deque<AutoCloseable> foundations = new ArrayDeque<>();

    OrderlyStop() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "orderly-stop"));
    }

    synchronized void afterApplication(AutoCloseable foundation) {
        foundations.push(foundation);
    }

    void applicationEnded(int code) {
        ended.countDown();
        System.exit(code);
    }

    private void stop() {
        try {
            if (!foundations.isEmpty() && !ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The application takes too long to stop; stopping what it stands on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closeFoundations();
    }

    private synchronized void closeFoundations() {
        for (AutoCloseable foundation : foundations) {
            try {
                foundation.close();
            } catch (Exception e) {
                LOG.error("Cannot stop " + foundation, e);
            }
        }
    }
}
