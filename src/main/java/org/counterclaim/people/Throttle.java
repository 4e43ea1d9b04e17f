package org.counterclaim.people;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.counterclaim.platform.Ids;
import org.counterclaim.problem.ProblemType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Slows down who tries passwords. An account takes ten wrong ones in a quarter of an hour and an address thirty; then
 * both wait, also for the right one. Nobody is locked out for longer, or strangers could do that to colleagues.
 */
@ApplicationScoped
class Throttle {

    static final int MOST_BY_ACCOUNT = 10;
    static final int MOST_BY_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Jdbi database;
    private final Clock clock;

    Throttle(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A password that is being tried. */
    record Attempt(UUID id, String login) {}

    /**
     * Counts an attempt as a wrong one before it is looked at, so that of many at the same time no more than the limit
     * come through. {@link #right} takes it back. It also counts where what failed is undone.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Attempt begin(String login, String address) {
        Attempt attempt = new Attempt(Ids.next(), login);
        database.useHandle(handle -> {
            boolean tooMany = isFull(handle, 1, account(login), MOST_BY_ACCOUNT)
                    || isFull(handle, 2, from(address), MOST_BY_ADDRESS);
            if (tooMany) {
                throw ProblemType.TOO_MANY_REQUESTS.because(
                        "Too many wrong passwords; try again in a quarter of an hour");
            }
            handle.createUpdate("""
                            insert into sign_in_failure (key, at, attempt)
                            values (:account, :now, :attempt), (:address, :now, :attempt)""")
                    .bind("account", account(login))
                    .bind("address", from(address))
                    .bind("now", now())
                    .bind("attempt", attempt.id())
                    .execute();
        });
        return attempt;
    }

    /** The password was right. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void right(Attempt attempt) {
        database.useHandle(handle -> handle.createUpdate("delete from sign_in_failure where attempt = :attempt")
                .bind("attempt", attempt.id())
                .execute());
    }

    /** The account's owner has signed in: wrong passwords before do not hold up whoever mistypes next. */
    void forgive(String login) {
        database.useHandle(handle -> handle.createUpdate("delete from sign_in_failure where key = :account")
                .bind("account", account(login))
                .execute());
    }

    /** Nobody else counts for the same key until the transaction ends. */
    private boolean isFull(Handle handle, int kind, String key, int most) {
        handle.execute("select pg_advisory_xact_lock(?, hashtext(?))", kind, key);
        return handle.createQuery("select count(*) from sign_in_failure where key = :key and at > :since")
                        .bind("key", key)
                        .bind("since", now().minus(WINDOW))
                        .mapTo(Integer.class)
                        .one()
                >= most;
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forget() {
        database.useHandle(handle -> handle.createUpdate("delete from sign_in_failure where at <= :since")
                .bind("since", now().minus(WINDOW))
                .execute());
    }

    private static String account(String login) {
        return "account " + login;
    }

    private static String from(String address) {
        return "address " + address;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
