package org.counterclaim.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An endpoint on loopback that speaks both protocols. How it behaves stands in the headline of the report it is asked
 * about: {@code well}, {@code hang}, {@code drip}, {@code not-json}, {@code no-list}, {@code status-500}, {@code huge},
 * {@code many}, {@code late-N} (well from the Nth time on) or {@code say JSON}.
 */
final class StubModel implements AutoCloseable {

    static final String CLAIM = """
            {"quote":"%s","claimant":"%s","via":[],"predicate":"%s","stance":"%s","certainty":"REPORTED",
             "least":%d,"most":%d,"category":"","terms":[],"party":"","places":[]}""";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    /** Answers by headline, for who shares its memory. */
    final Map<String, String> answers = new ConcurrentHashMap<>();

    final List<JsonNode> requests = Collections.synchronizedList(new ArrayList<>());
    final List<String> keys = Collections.synchronizedList(new ArrayList<>());

    StubModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = json.readTree(exchange.getRequestBody());
            requests.add(request);
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            boolean ollama = exchange.getRequestURI().getPath().endsWith("/api/chat");
            JsonNode report = json.readTree(
                            last(request.path("messages")).path("content").asText())
                    .path("report");
            behave(exchange, ollama, report.path("headline").asText());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonNode last(JsonNode list) {
        return list.path(list.size() - 1);
    }

    private void behave(HttpExchange exchange, boolean ollama, String headline)
            throws IOException, InterruptedException {
        int times = asked.merge(headline, 1, Integer::sum);
        String how = headline.split(" ", 2)[0];
        if (how.equals("hang")) {
            closing.await();
        } else if (how.equals("drip")) {
            drip(exchange);
        } else if (how.startsWith("status-")) {
            send(exchange, Integer.parseInt(how.substring(7)), "{\"error\":{\"message\":\"out of \\u0000 order\"}}");
        } else if (how.equals("huge")) {
            send(exchange, 200, wrapped(ollama, "x".repeat(3_000_000)));
        } else if (how.equals("not-json")) {
            send(exchange, 200, wrapped(ollama, "Sure! Here are the claims you asked for."));
        } else if (how.equals("not-http-json")) {
            send(exchange, 200, "<html>login</html>");
        } else if (how.equals("no-list")) {
            send(exchange, 200, wrapped(ollama, "{\"claims\":{\"quote\":1}}"));
        } else if (how.equals("many")) {
            String claim = CLAIM.formatted("boats", "PUBLISHER", "departure.happened", "AFFIRMS", -1, -1);
            send(exchange, 200, wrapped(ollama, claims(Collections.nCopies(1_000, claim))));
        } else if (how.startsWith("late-") && times < Integer.parseInt(how.substring(5))) {
            send(exchange, 503, "busy");
        } else if (answers.containsKey(headline)) {
            send(exchange, 200, wrapped(ollama, answers.get(headline)));
        } else if (how.equals("say")) {
            send(exchange, 200, wrapped(ollama, headline.split(" ", 2)[1]));
        } else {
            send(
                    exchange,
                    200,
                    wrapped(
                            ollama,
                            claims(List.of(CLAIM.formatted(
                                    "nine boats", "harbour master", "departure.vehicles", "AFFIRMS", 9, 9)))));
        }
    }

    static String claims(List<String> claims) {
        return "{\"claims\":[" + String.join(",", claims) + "]}";
    }

    private String wrapped(boolean ollama, String content) throws IOException {
        var message = json.createObjectNode().put("role", "assistant").put("content", content);
        var whole = json.createObjectNode().put("model", "stub").put("done", true);
        if (ollama) {
            whole.put("created_at", "2024-01-01T00:00:00Z")
                    .put("done_reason", "stop")
                    .set("message", message);
        } else {
            whole.put("id", "1")
                    .putArray("choices")
                    .addObject()
                    .put("index", 0)
                    .put("finish_reason", "stop")
                    .set("message", message);
        }
        return json.writeValueAsString(whole);
    }

    /** A byte now and then, so that no single wait is long. */
    private void drip(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (!closing.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                body.write(' ');
                body.flush();
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
