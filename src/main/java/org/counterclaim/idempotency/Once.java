package org.counterclaim.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.document.Fingerprint;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Does what a request asks once for each {@code Idempotency-Key} of a person: the key is kept in the same transaction as
 * the work, so that a repeated request gets the first one's answer, even while that one is still under way.
 */
@ApplicationScoped
public class Once {

    public static final String HEADER = "Idempotency-Key";

    /** Says what the header does. */
    public static final String KEY =
            "Any text of the sender, such as a UUID. Sent again within a day it makes nothing new and gets the first"
                    + " answer; with another body it is refused.";

    /** Says what the header does where the answer holds a secret. */
    public static final String KEY_TO_A_SECRET = KEY + " The secret is in the first answer alone.";

    /** Says what the header does where rows are kept some at a time. */
    public static final String KEY_TO_A_BATCH = "Any text of the sender, such as a UUID. Sent again within a day, rows"
            + " that were kept are answered as before and the rest is gone on with; with other rows it is refused.";

    private static final int LONGEST = 255;

    private final Keys keys;
    private final CurrentPerson person;
    private final ObjectMapper json;

    Once(Keys keys, CurrentPerson person, ObjectMapper json) {
        this.keys = keys;
        this.person = person;
        this.json = json;
    }

    /**
     * Runs work in a transaction of its own and answers with what it made.
     *
     * @param path what was asked, such as {@code claims}: a key counts within one path
     * @param body what came with it; the same key with another body is refused
     */
    public Answer made(HttpHeaders headers, String path, Object body, Supplier<Made> work) {
        Keys.Key key = key(headers, path);
        return RetriedTransaction.call(() -> key == null ? first(work.get()) : once(key, body, work));
    }

    /** The first answer to a key, so that work outside the transaction is not done again. */
    public Optional<Answer> earlier(HttpHeaders headers, String path, Object body) {
        Keys.Key key = key(headers, path);
        return key == null ? Optional.empty() : keys.answered(key).map(first -> again(held(first, asked(body))));
    }

    /**
     * Runs one of several parts of a request, in a transaction of its own: a request that broke off goes on where it was
     * when it is sent again.
     *
     * @param path what was asked, and which part of it
     * @return the words in which it is answered, those of the first time where it was done before
     */
    public String part(HttpHeaders headers, String path, Object body, Supplier<String> work) {
        Keys.Key key = key(headers, path);
        return RetriedTransaction.call(() -> key == null ? work.get() : part(key, asked(body), work));
    }

    /**
     * Answers once with what work brings about that has no address of its own; in a transaction of its own.
     *
     * @param path what was asked: a key counts within one path
     */
    public Response told(HttpHeaders headers, String path, Object body, Supplier<?> work) {
        return told(part(headers, path, body, () -> written(work.get())));
    }

    /**
     * Answers once with what work of several transactions brings about. A request that broke off is gone on with when it
     * is sent again, so the rest must pass over what it did before.
     *
     * @param begin the first transaction, and what the rest goes on from
     */
    public Response toldInSteps(
            HttpHeaders headers, String path, Object body, Supplier<UUID> begin, Function<UUID, ?> rest) {
        UUID begun = UUID.fromString(part(headers, path, body, () -> begin.get().toString()));
        String end = path + " ended";
        Keys.Key key = key(headers, end);
        return told(Optional.ofNullable(key)
                .flatMap(keys::answered)
                .map(Keys.Answered::body)
                .orElseGet(() -> {
                    String words = written(rest.apply(begun));
                    return part(headers, end, body, () -> words);
                }));
    }

    private static Response told(String words) {
        return Response.ok(words, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private String part(Keys.Key key, String asked, Supplier<String> work) {
        if (!keys.take(key, asked)) {
            return held(keys.answered(key).orElseThrow(), asked).body();
        }
        String words = work.get();
        keys.keep(key, new Keys.Answered(asked, Response.Status.OK.getStatusCode(), null, null, words));
        return words;
    }

    private Keys.@Nullable Key key(HttpHeaders headers, String path) {
        String text = headers.getHeaderString(HEADER);
        if (text == null) {
            return null;
        }
        if (text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw ProblemException.invalid(HEADER, "must have 1 to " + LONGEST + " characters");
        }
        return new Keys.Key(person.name(), text, path);
    }

    private Answer once(Keys.Key key, Object body, Supplier<Made> work) {
        String asked = asked(body);
        if (!keys.take(key, asked)) {
            return again(held(keys.answered(key).orElseThrow(), asked));
        }
        Made made = work.get();
        String repeated = written(made.repeated());
        keys.keep(
                key,
                new Keys.Answered(
                        asked, made.status(), made.location().toString(), tag(made.version(), repeated), repeated));
        return first(made);
    }

    private static Keys.Answered held(Keys.Answered first, String asked) {
        if (!asked.equals(first.asked())) {
            throw ProblemType.KEY_REUSED.because("Send another key with another body");
        }
        return first;
    }

    private Answer first(Made made) {
        String body = written(made.body());
        return answer(made.status(), made.location(), tag(made.version(), body), body);
    }

    private static @Nullable String tag(@Nullable Integer version, String body) {
        return version == null ? null : EntityTags.tag(version, body).getValue();
    }

    private static Answer again(Keys.Answered first) {
        return answer(first.status(), URI.create(Objects.requireNonNull(first.location())), first.tag(), first.body());
    }

    private static Answer answer(int status, URI location, @Nullable String tag, String body) {
        String path = location.getPath();
        return new Answer(
                path.substring(path.lastIndexOf('/') + 1),
                Response.status(status)
                        .location(location)
                        .tag(tag == null ? null : new EntityTag(tag))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(body)
                        .build());
    }

    private String asked(Object body) {
        return Fingerprint.of(written(body));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }

    /**
     * What a request made.
     *
     * @param status 201, or 200 where it was there before
     * @param location where it is: the path ends with its id
     * @param version which a change names; null where nothing can be changed
     * @param repeated what is answered when the request is sent again: the body, without what is shown once
     */
    public record Made(int status, URI location, @Nullable Integer version, Object body, Object repeated) {

        /** Something that does not change. */
        public static Made at(URI location, Object body) {
            return new Made(201, location, null, body, body);
        }

        public static Made at(URI location, int version, Object body) {
            return at(location, version, body, body);
        }

        /**
         * Something with a secret, which is kept nowhere.
         *
         * @param repeated the body without it
         */
        public static Made at(URI location, int version, Object body, Object repeated) {
            return new Made(201, location, version, body, repeated);
        }

        /** The same where it was there before. */
        public Made before() {
            return new Made(200, location, version, body, repeated);
        }
    }

    /** What is answered, and the id of the thing made. */
    public record Answer(String id, Response response) {}
}
