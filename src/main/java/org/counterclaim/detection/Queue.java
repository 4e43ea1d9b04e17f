package org.counterclaim.detection;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.counterclaim.platform.DatabaseFaults;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Works off dirty questions, batch by batch, each of no more claims than memory bears. A batch that fails is halved
 * until the one question that fails stands alone; that one is tried again after a pause and set aside when it keeps
 * failing, and the rest go on.
 */
final class Queue {

    private static final Logger LOG = Logger.getLogger(Queue.class);
    private static final int LONGEST_ERROR = 2_000;

    /** A claim takes some 2 KiB while it is compared: 40 MiB for a batch. A greater question is a batch of its own. */
    private static final int MOST_CLAIMS = 20_000;

    private final Jdbi database;
    private final Detection detection;
    private final DirtyQuestions marks = new DirtyQuestions();
    private final int batch;
    private final int attempts;
    private final Duration pause;

    Queue(Jdbi database, Detection detection, int batch, int attempts, Duration pause) {
        this.database = database;
        this.detection = detection;
        this.batch = batch;
        this.attempts = attempts;
        this.pause = pause;
    }

    /** Works off one batch and answers how many marks that were; 0 when there is nothing to do now. */
    int workOnce() {
        return work(handle -> marks.take(handle, batch));
    }

    /** As {@link #workOnce} for some events only. */
    int workOnce(Collection<UUID> events) {
        return work(handle -> marks.takeOf(handle, events, batch));
    }

    boolean anyLeft(Collection<UUID> events) {
        return database.withHandle(handle -> marks.anyLeft(handle, events));
    }

    private int work(Function<Handle, List<DirtyQuestion>> take) {
        TakenMarks taken = new TakenMarks();
        try {
            database.useTransaction(handle -> detect(handle, taken, take.apply(handle)));
        } catch (RuntimeException e) {
            if (taken.marks().isEmpty() || DatabaseFaults.isPassing(e)) {
                throw e;
            }
            setApart(taken.marks(), e);
        } catch (OutOfMemoryError e) {
            // Half of the batch may fit: what it took is free again.
            setApart(taken.marks(), new IllegalStateException("does not fit into memory", e));
        }
        return taken.marks().size();
    }

    private void detect(Handle handle, TakenMarks held, List<DirtyQuestion> found) {
        if (found.isEmpty()) {
            return;
        }
        List<DirtyQuestion> taken = marks.bearable(handle, found, MOST_CLAIMS);
        held.hold(taken);
        marks.lockEvents(handle, taken);
        List<DirtyQuestion> all = marks.withTwins(handle, taken);
        held.hold(all);
        marks.spread(handle, all);
        detection.detect(
                handle, all.stream().map(DirtyQuestion::question).distinct().toList());
        marks.remove(handle, all);
    }

    private void setApart(List<DirtyQuestion> failed, RuntimeException error) {
        List<UUID> questions =
                failed.stream().map(DirtyQuestion::question).distinct().toList();
        if (questions.size() == 1) {
            LOG.warnf("Question %s could not be reconciled: %s", questions.getFirst(), words(error));
            database.useTransaction(handle -> marks.failed(handle, failed, words(error), attempts, pause));
            return;
        }
        retry(failed, questions.subList(0, questions.size() / 2));
        retry(failed, questions.subList(questions.size() / 2, questions.size()));
    }

    private void retry(List<DirtyQuestion> failed, Collection<UUID> questions) {
        List<DirtyQuestion> half = failed.stream()
                .filter(mark -> questions.contains(mark.question()))
                .toList();
        work(handle -> marks.takeAgain(handle, half));
    }

    private static String words(Throwable error) {
        StringBuilder words = new StringBuilder(error.toString());
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            words.append("; ").append(cause);
        }
        String clean = words.toString().replace("\u0000", "");
        return clean.substring(0, Math.min(clean.length(), LONGEST_ERROR));
    }

    /** Remembers what was taken when the transaction that took it fails. */
    private static final class TakenMarks {
        private List<DirtyQuestion> marks = List.of();

        void hold(List<DirtyQuestion> taken) {
            marks = taken;
        }

        List<DirtyQuestion> marks() {
            return marks;
        }
    }
}
