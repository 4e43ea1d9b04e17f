package org.counterclaim.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.counterclaim.model.ModelFailure.Kind;

/**
 * How the library reaches the endpoint: nowhere else (no redirect is followed), in bounded time and for an answer of
 * bounded length. The time is that of the whole exchange; an endpoint that sends a byte a second does not stretch it.
 */
final class BoundedHttp implements HttpClient, HttpClientBuilder {

    /** A hundred claims with their words take a tenth of it. */
    static final int LONGEST_ANSWER = 1 << 20;

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final int TOLD_OF_A_REFUSAL = 300;

    private final Duration timeout;
    private final java.net.http.HttpClient client;

    BoundedHttp(Duration timeout) {
        this.timeout = timeout;
        this.client = java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(timeout.compareTo(CONNECTING) < 0 ? timeout : CONNECTING)
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<byte[]> response = answer(request);
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return SuccessfulHttpResponse.builder()
                    .statusCode(status)
                    .headers(response.headers().map())
                    .body(response.body())
                    .build();
        }
        throw new ModelFailure(status >= 500 ? Kind.BROKEN : Kind.REFUSED, "HTTP " + status + said(response.body()));
    }

    private HttpResponse<byte[]> answer(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(plain(request), head -> new BoundedBody(LONGEST_ANSWER));
        try {
            return sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw late(slow);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ModelFailure(Kind.UNREACHABLE, "stopped meanwhile", stopping);
        } catch (ExecutionException failed) {
            throw failure(failed.getCause() == null ? failed : failed.getCause());
        } finally {
            sent.cancel(true);
        }
    }

    private ModelFailure failure(Throwable cause) {
        if (cause instanceof HttpTimeoutException slow) {
            return late(slow);
        }
        ModelFailure known = ModelFailure.of(cause);
        return known.kind() == Kind.UNREADABLE
                ? new ModelFailure(Kind.UNREACHABLE, String.valueOf(cause), cause)
                : known;
    }

    private ModelFailure late(Exception cause) {
        return new ModelFailure(Kind.TIMEOUT, "no answer within " + timeout.toMillis() + " ms", cause);
    }

    private static java.net.http.HttpRequest plain(HttpRequest request) {
        var plain = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        java.net.http.HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
        request.headers().forEach((name, values) -> values.forEach(value -> plain.header(name, value)));
        return plain.build();
    }

    private static String said(byte[] body) {
        String words = new String(body, StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return words.isEmpty() ? "" : ": " + words.substring(0, Math.min(words.length(), TOLD_OF_A_REFUSAL));
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers come whole");
    }

    @Override
    public Duration connectTimeout() {
        return CONNECTING;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return timeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }
}
