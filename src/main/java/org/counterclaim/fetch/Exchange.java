package org.counterclaim.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.jspecify.annotations.Nullable;

/** One question to one server, and what its answer comes to: a body, a redirect or a refusal. */
final class Exchange {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Duration LONGEST_RETRY = Duration.ofDays(7);

    private final Line line;
    private final Clock clock;

    Exchange(Line line, Clock clock) {
        this.line = line;
        this.clock = clock;
    }

    /** What a server answered: one of both is there. */
    record Answer(@Nullable Fetched fetched, @Nullable WebAddress next) {}

    Answer ask(Destination destination, Wanted wanted, Fetched.Validators validators, BodyReader bodies) {
        WebAddress address = destination.address();
        return line.ask(
                destination, request(address, wanted, validators), answer -> read(answer, address, wanted, bodies));
    }

    private static ClassicHttpRequest request(WebAddress address, Wanted wanted, Fetched.Validators validators) {
        String query = address.uri().getRawQuery();
        ClassicRequestBuilder request = ClassicRequestBuilder.get()
                .setPath(address.uri().getRawPath() + (query == null ? "" : "?" + query))
                .addHeader(HttpHeaders.ACCEPT, wanted.accept())
                .addHeader(HttpHeaders.ACCEPT_LANGUAGE, "ar, en;q=0.9, *;q=0.5")
                .addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        if (!validators.etag().isEmpty()) {
            request.addHeader(HttpHeaders.IF_NONE_MATCH, validators.etag());
        }
        if (!validators.lastModified().isEmpty()) {
            request.addHeader(HttpHeaders.IF_MODIFIED_SINCE, validators.lastModified());
        }
        return request.build();
    }

    private Answer read(ClassicHttpResponse answer, WebAddress address, Wanted wanted, BodyReader bodies)
            throws IOException {
        int status = answer.getCode();
        String location = header(answer, HttpHeaders.LOCATION);
        if (REDIRECTS.contains(status) && !location.isEmpty()) {
            return new Answer(null, address.redirectedTo(location));
        }
        if (status == 304) {
            return new Answer(fetched(answer, address, false, new byte[0]), null);
        }
        if (status != 200) {
            throw NotFetched.status(status, address.toString(), retryAfter(answer));
        }
        String type = header(answer, HttpHeaders.CONTENT_TYPE);
        if (!wanted.takes(type)) {
            throw new NotFetched(FetchRule.TYPE, type + " " + address);
        }
        return new Answer(fetched(answer, address, true, body(answer, address, bodies)), null);
    }

    private static byte[] body(ClassicHttpResponse answer, WebAddress address, BodyReader bodies) throws IOException {
        HttpEntity entity = answer.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        // Not closed here: closing would first read to the end, which may never come.
        InputStream content = entity.getContent();
        return content == null
                ? new byte[0]
                : bodies.read(content, header(answer, HttpHeaders.CONTENT_ENCODING), address.toString());
    }

    private Fetched fetched(ClassicHttpResponse answer, WebAddress address, boolean isNew, byte[] body) {
        return new Fetched(
                address,
                isNew,
                body,
                header(answer, HttpHeaders.CONTENT_TYPE),
                header(answer, HttpHeaders.CONTENT_LANGUAGE),
                new Fetched.Validators(header(answer, HttpHeaders.ETAG), header(answer, HttpHeaders.LAST_MODIFIED)),
                retryAfter(answer));
    }

    private @Nullable Duration retryAfter(ClassicHttpResponse answer) {
        String value = header(answer, HttpHeaders.RETRY_AFTER);
        if (value.isEmpty()) {
            return null;
        }
        Duration wait = value.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(value)) : until(value);
        if (wait == null || wait.isNegative()) {
            return null;
        }
        return wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait;
    }

    private @Nullable Duration until(String date) {
        Instant moment = DateUtils.parseStandardDate(date);
        return moment == null ? null : Duration.between(clock.instant(), moment);
    }

    private static String header(ClassicHttpResponse answer, String name) {
        Header header = answer.getFirstHeader(name);
        String value = header == null ? null : header.getValue();
        return value == null ? "" : value.strip();
    }
}
