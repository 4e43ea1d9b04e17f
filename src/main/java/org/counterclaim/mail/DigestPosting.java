package org.counterclaim.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.counterclaim.conflict.ConflictFilter;
import org.counterclaim.conflict.ConflictLists;
import org.counterclaim.paging.QueryText;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes to each who wants it of what changed since the last time; nothing where nothing did. Who was told and the letter
 * are written in one transaction, so that several nodes, or one that falls, tell everybody once.
 */
@ApplicationScoped
class DigestPosting {

    private static final Logger LOG = Logger.getLogger(DigestPosting.class);

    private final Digests digests;
    private final DigestLetters letters;
    private final ConflictLists lists;
    private final Outbox outbox;
    private final MailSettings settings;
    private final DigestTimes times;
    private final Jdbi database;
    private final Clock clock;

    DigestPosting(
            Digests digests,
            DigestLetters letters,
            ConflictLists lists,
            Outbox outbox,
            MailSettings settings,
            DigestTimes times,
            Jdbi database,
            Clock clock) {
        this.digests = digests;
        this.letters = letters;
        this.lists = lists;
        this.outbox = outbox;
        this.settings = settings;
        this.times = times;
        this.database = database;
        this.clock = clock;
    }

    /** How the mails of somebody's digest are named. */
    static String about(String owner) {
        return "digest of " + owner + " ";
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void writeWhatIsDue() {
        if (settings.from().isEmpty()) {
            return;
        }
        for (DigestView.Rhythm rhythm : DigestView.Rhythm.values()) {
            Instant due = times.latest(rhythm, clock.instant());
            boolean more = true;
            while (more) {
                more = QuarkusTransaction.requiringNew()
                        .call(() -> database.withHandle(handle -> writeOne(handle, rhythm, due)));
            }
        }
    }

    private boolean writeOne(Handle handle, DigestView.Rhythm rhythm, Instant due) {
        Optional<Digests.Owned> taken = digests.take(handle, rhythm, due);
        taken.ifPresent(owned -> {
            write(owned, due);
            digests.told(handle, owned.owner(), due);
        });
        return taken.isPresent();
    }

    private void write(Digests.Owned owned, Instant due) {
        DigestView digest = owned.digest();
        Instant since = digest.told().toInstant();
        try {
            ConflictFilter filter =
                    ConflictFilter.of(QueryText.of("query", digest.query()).parameters());
            Changes changes = Changes.between(lists, filter, since, due);
            if (changes.count() > 0) {
                outbox.put(letters.of(about(owned.owner()) + due, digest, changes, since, due));
            }
        } catch (org.counterclaim.problem.ProblemException refused) {
            // Kept by an earlier version of this program that had other filters.
            LOG.warnf("The digest of %s asks for what is no filter: %s", owned.owner(), refused.getMessage());
        }
    }
}
