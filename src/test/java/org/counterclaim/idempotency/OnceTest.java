package org.counterclaim.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.problem.ProblemException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnceTest {

    @Inject
    Jdbi database;

    @Inject
    CurrentPerson person;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private final HttpHeaders headers = keyed(UUID.randomUUID().toString());
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aKeyCountsForTwentyFourHours() {
        assertThat(ask(Duration.ZERO, "a source")).isEqualTo("1");
        assertThat(ask(Duration.ofHours(24).minusSeconds(1), "a source")).isEqualTo("1");
        assertThat(ask(Duration.ofHours(24), "a source")).isEqualTo("2");
        assertThat(ask(Duration.ofHours(25), "a source"))
                .as("a day begins anew with what was made anew")
                .isEqualTo("2");
    }

    @Test
    void afterADayAKeyIsFreeForAnotherBody() {
        ask(Duration.ZERO, "a source");
        assertThatThrownBy(() -> ask(Duration.ofHours(23), "another source")).isInstanceOf(ProblemException.class);
        assertThat(ask(Duration.ofHours(24), "another source")).isEqualTo("2");
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        ask(Duration.ZERO, "a source");
        keys(Duration.ofHours(24).minusSeconds(1)).forget();
        assertThat(rows()).isEqualTo(1);
        keys(Duration.ofHours(24)).forget();
        assertThat(rows()).isZero();
    }

    @Test
    void whatFailsIsNotKept() {
        Once once = once(Duration.ZERO);
        assertThatThrownBy(() -> once.made(headers, "things", "a source", () -> {
                    throw ProblemException.invalid("name", "is needed");
                }))
                .isInstanceOf(ProblemException.class);
        assertThat(ask(Duration.ZERO, "a source")).isEqualTo("1");
    }

    private String ask(Duration later, String body) {
        return once(later)
                .made(
                        headers,
                        "things",
                        body,
                        () -> Once.Made.at(URI.create("/api/v1/things/" + made.incrementAndGet()), Map.of()))
                .id();
    }

    private int rows() {
        return database.withHandle(handle -> handle.createQuery("select count(*) from idempotency_key where key = :key")
                .bind("key", headers.getHeaderString(Once.HEADER))
                .mapTo(Integer.class)
                .one());
    }

    private Once once(Duration later) {
        return new Once(keys(later), person, json);
    }

    private Keys keys(Duration later) {
        return new Keys(database, Clock.offset(clock, later));
    }

    private static HttpHeaders keyed(String key) {
        return (HttpHeaders) Proxy.newProxyInstance(
                HttpHeaders.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> method.getName().equals("getHeaderString") ? key : null);
    }
}
