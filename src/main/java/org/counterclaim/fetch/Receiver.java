package org.counterclaim.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gets files of any size from an address that the operator gave, under the rules by which pages are fetched. No redirect is
 * followed: a secret that goes along in a header is for that server alone.
 */
@ApplicationScoped
public class Receiver {

    private static final int BUFFER = 1 << 16;

    private final Fetcher fetcher;
    private final Line line;

    Receiver(
            Fetcher fetcher,
            FetchSettings settings,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.fetcher = fetcher;
        this.line = new Line(settings, Fetcher.userAgent(settings, version));
    }

    /**
     * Writes what is at an address into a stream, which stays open.
     *
     * @param most bytes that are taken
     * @throws NotFetched when a rule is against it, or it is not all there
     */
    public void receive(String address, Map<String, String> headers, long most, OutputStream out) {
        WebAddress target = WebAddress.of(address);
        line.ask(fetcher.destination(target), request(target, headers), answer -> {
            copy(answer, target, most, out);
            return true;
        });
    }

    private static ClassicHttpRequest request(WebAddress target, Map<String, String> headers) {
        String query = target.uri().getRawQuery();
        ClassicRequestBuilder request =
                ClassicRequestBuilder.get().setPath(target.uri().getRawPath() + (query == null ? "" : "?" + query));
        headers.forEach(request::addHeader);
        return request.build();
    }

    private static void copy(ClassicHttpResponse answer, WebAddress target, long most, OutputStream out)
            throws IOException {
        if (answer.getCode() != 200) {
            throw NotFetched.status(answer.getCode(), target.toString(), null);
        }
        HttpEntity entity = answer.getEntity();
        InputStream content = entity == null ? InputStream.nullInputStream() : entity.getContent();
        byte[] buffer = new byte[BUFFER];
        long left = most;
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            left -= n;
            if (left < 0) {
                throw new NotFetched(FetchRule.SIZE, "more than " + most + " bytes at " + target);
            }
            out.write(buffer, 0, n);
        }
    }
}
