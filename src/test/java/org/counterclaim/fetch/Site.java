package org.counterclaim.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A site on loopback that answers as a test says and remembers what it was asked. */
public final class Site implements AutoCloseable {

    /** An answer; a body of null bytes length is sent with its length. */
    public record Page(int status, Map<String, String> headers, byte[] body) {}

    private final HttpServer server;
    private final Map<String, Function<Headers, Page>> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();

    public Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        headers.add(exchange.getRequestHeaders());
        Page page = pages.getOrDefault(path, request -> new Page(404, Map.of(), new byte[0]))
                .apply(exchange.getRequestHeaders());
        page.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        boolean empty = page.body().length == 0;
        exchange.sendResponseHeaders(page.status(), empty ? -1 : page.body().length);
        if (!empty) {
            try (var out = exchange.getResponseBody()) {
                out.write(page.body());
            }
        }
        exchange.close();
    }

    public Site with(String path, Function<Headers, Page> page) {
        pages.put(path, page);
        return this;
    }

    public Site with(String path, String type, String body) {
        return with(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public Site with(String path, String type, byte[] body) {
        return with(path, request -> new Page(200, Map.of("Content-Type", type), body));
    }

    public Site redirecting(String path, String location) {
        return with(path, request -> new Page(302, Map.of("Location", location), new byte[0]));
    }

    public Site failing(String path, int status) {
        return with(path, request -> new Page(status, Map.of(), new byte[0]));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Paths in the order they were asked for. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Of the last request. */
    public Headers lastHeaders() {
        return headers.getLast();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
