package org.counterclaim.people;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.counterclaim.problem.ProblemType;
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

    void check(String login, String address) {
        if (failures(account(login)) >= MOST_BY_ACCOUNT || failures(from(address)) >= MOST_BY_ADDRESS) {
            throw ProblemType.TOO_MANY_REQUESTS.because("Too many wrong passwords; try again in a quarter of an hour");
        }
    }

    /** Also counts where what failed is undone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(String login, String address) {
        database.useHandle(handle -> handle.createUpdate(
                        "insert into sign_in_failure (key, at) values (:account, :now), (:address, :now)")
                .bind("account", account(login))
                .bind("address", from(address))
                .bind("now", now())
                .execute());
    }

    void succeeded(String login) {
        database.useHandle(handle -> handle.createUpdate("delete from sign_in_failure where key = :account")
                .bind("account", account(login))
                .execute());
    }

    private int failures(String key) {
        return database.withHandle(
                handle -> handle.createQuery("select count(*) from sign_in_failure where key = :key and at > :since")
                        .bind("key", key)
                        .bind("since", now().minus(WINDOW))
                        .mapTo(Integer.class)
                        .one());
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
