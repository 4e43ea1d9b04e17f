package org.counterclaim.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.counterclaim.document.Fingerprint;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Does what a request asks once for each {@code Idempotency-Key}: the key is kept in the same transaction as the work,
 * so that a repeated request gets the first one's answer, even while that one is still under way.
 */
@ApplicationScoped
public class Once {

    public static final String HEADER = "Idempotency-Key";

    /** Says what the header does. */
    public static final String KEY =
            "Any text of the sender, such as a UUID. Sent again within a day it makes nothing new and gets the first"
                    + " answer; with another body it is refused.";

    private static final int LONGEST = 255;

    private final EntityManager database;
    private final ObjectMapper json;

    Once(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Runs work in a transaction of its own and answers with what it made.
     *
     * @param path what was asked, such as {@code claims}: a key counts within one path
     * @param body what came with it; the same key with another body is refused
     */
    public Answer made(HttpHeaders headers, String path, Object body, Supplier<Made> work) {
        String key = key(headers);
        return RetriedTransaction.call(() -> key == null ? answer(work.get()) : once(key, path, body, work));
    }

    /** The first answer to a key, so that work outside the transaction is not done again. */
    public Optional<Answer> earlier(HttpHeaders headers, String path, Object body) {
        String key = key(headers);
        return key == null
                ? Optional.empty()
                : first(key, path).map(first -> again(first, Fingerprint.of(written(body))));
    }

    private static @Nullable String key(HttpHeaders headers) {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST || key.indexOf('\0') >= 0) {
            throw ProblemException.invalid(HEADER, "must have 1 to " + LONGEST + " characters");
        }
        return key;
    }

    private Answer once(String key, String path, Object body, Supplier<Made> work) {
        String fingerprint = Fingerprint.of(written(body));
        int first = database.createNativeQuery("""
                        insert into idempotency_key (key, path, request_sha256) values (:key, :path, :fingerprint)
                        on conflict do nothing""")
                .setParameter("key", key)
                .setParameter("path", path)
                .setParameter("fingerprint", fingerprint)
                .executeUpdate();
        return first == 1 ? remember(key, path, work.get()) : again(key, path, fingerprint);
    }

    private Answer remember(String key, String path, Made made) {
        database.createNativeQuery("""
                        update idempotency_key set status = :status, location = :location, body = :body
                        where key = :key and path = :path""")
                .setParameter("status", made.status())
                .setParameter("location", made.location().toString())
                .setParameter("body", written(made.body()))
                .setParameter("key", key)
                .setParameter("path", path)
                .executeUpdate();
        return answer(made);
    }

    private Answer again(String key, String path, String fingerprint) {
        return again(first(key, path).orElseThrow(), fingerprint);
    }

    private Optional<Object[]> first(String key, String path) {
        List<?> rows = database.createNativeQuery("""
                        select cast(request_sha256 as text), status, location, body from idempotency_key
                        where key = :key and path = :path""")
                .setParameter("key", key)
                .setParameter("path", path)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).findFirst();
    }

    private Answer again(Object[] first, String fingerprint) {
        if (!fingerprint.equals(first[0])) {
            throw ProblemType.KEY_REUSED.because("Send another key with another body");
        }
        return answer(((Number) first[1]).intValue(), URI.create((String) first[2]), (String) first[3]);
    }

    private Answer answer(Made made) {
        return answer(made.status(), made.location(), written(made.body()));
    }

    private static Answer answer(int status, URI location, String body) {
        String path = location.getPath();
        return new Answer(
                path.substring(path.lastIndexOf('/') + 1),
                Response.status(status)
                        .location(location)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(body)
                        .build());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }

    /** A key counts for a day. */
    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from idempotency_key where created_at < now() - interval '1 day'")
                .executeUpdate();
    }

    /**
     * What a request made.
     *
     * @param status 201, or 200 when it was there before
     * @param location where it is: the path ends with its id
     */
    public record Made(int status, URI location, Object body) {

        public static Made at(URI location, Object body) {
            return new Made(201, location, body);
        }
    }

    /** What is answered, and the id of the thing made. */
    public record Answer(String id, Response response) {}
}
