package org.counterclaim.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends a message to an address that people gave, under the rules by which pages are fetched. Of the answer only the
 * status is read, and no redirect is followed: what is behind it was not asked for.
 */
@ApplicationScoped
public class Sender {

    private final Fetcher fetcher;
    private final Line line;

    Sender(
            Fetcher fetcher,
            FetchSettings settings,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.fetcher = fetcher;
        this.line = new Line(settings, Fetcher.userAgent(settings, version));
    }

    /**
     * Finds out whether anything could be sent to an address.
     *
     * @return how the address is written
     * @throws NotFetched when a rule is against it
     */
    public String checked(String address) {
        return fetcher.destination(WebAddress.of(address)).address().toString();
    }

    /**
     * Sends JSON.
     *
     * @return the status of the answer
     * @throws NotFetched when there is none
     */
    public int send(String address, Map<String, String> headers, String json) {
        WebAddress target = WebAddress.of(address);
        return fetcher.inTime(
                target,
                () -> line.ask(
                        fetcher.destination(target), request(target, headers, json), answer -> answer.getCode()));
    }

    private static ClassicHttpRequest request(WebAddress target, Map<String, String> headers, String json) {
        String query = target.uri().getRawQuery();
        ClassicRequestBuilder request = ClassicRequestBuilder.post()
                .setPath(target.uri().getRawPath() + (query == null ? "" : "?" + query))
                .setEntity(json, ContentType.APPLICATION_JSON);
        headers.forEach(request::addHeader);
        return request.build();
    }
}
