package org.counterclaim.fuzz;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server everything that its OpenAPI document describes, rightly and wrongly, and holds every answer against the
 * document. Arguments, each optional: the server's address (with an administrator's token in COUNTERCLAIM_TOKEN and its
 * limits of requests lifted; without an address it starts one of its own), {@code --requests N}, {@code --seed N}.
 * Leaves a server full of nonsense: never one that holds anything.
 */
public final class Fuzz {

    private static final int REQUESTS = 20_000;
    private static final int ASKERS = 4;
    private static final int MOST_TOLD = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Known known = new Known();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> faults = new ConcurrentHashMap<>();
    private final Map<String, Attempt> firsts = new ConcurrentHashMap<>();

    private Fuzz(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        String address = null;
        long seed = System.nanoTime();
        int requests = REQUESTS;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--seed" -> seed = Long.parseLong(arguments[++i]);
                case "--requests" -> requests = Integer.parseInt(arguments[++i]);
                default -> address = arguments[i];
            }
        }
        System.exit(run(address, seed, requests) ? 0 : 1);
    }

    private static boolean run(String address, long seed, int requests) throws Exception {
        if (address != null) {
            String token = Objects.requireNonNull(System.getenv("COUNTERCLAIM_TOKEN"), "COUNTERCLAIM_TOKEN is needed");
            return new Fuzz(URI.create(address), token).ask(seed, requests);
        }
        String token = UUID.randomUUID().toString();
        try (OwnServer own = OwnServer.start(token)) {
            boolean sound = new Fuzz(own.address(), token).ask(seed, requests);
            List<String> errors = own.log().stream()
                    .filter(line -> line.contains(" ERROR "))
                    .distinct()
                    .limit(20)
                    .toList();
            errors.forEach(line -> System.out.println("in the log: " + line));
            if (!sound) {
                own.log().stream()
                        .filter(line -> line.startsWith("Caused by") || line.contains("Exception"))
                        .distinct()
                        .limit(40)
                        .forEach(System.out::println);
            }
            return sound;
        }
    }

    private boolean ask(long seed, int requests) throws Exception {
        String text = get("/q/openapi?format=json");
        Description description = new Description(text);
        Judge judge = new Judge(text);
        known.forbid(JSON.readTree(get("/api/v1/me")));
        known.forbid(JSON.readTree(get("/api/v1/me/tokens")));
        Attempts attempts = new Attempts(description, known, Values.hostileTexts(), seed);
        System.out.printf(
                "seed %d, %d requests to %d operations%n",
                seed, requests, description.operations().size());
        post("/api/v1/demo");
        AtomicLong next = new AtomicLong();
        try (ExecutorService askers = Executors.newFixedThreadPool(ASKERS)) {
            for (int i = 0; i < ASKERS; i++) {
                askers.execute(() -> {
                    for (long number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                        ask(attempts.attempt(number), judge);
                        if (number % 2_000 == 1_999) {
                            System.out.println("  " + (number + 1));
                        }
                    }
                });
            }
            askers.shutdown();
            askers.awaitTermination(3, TimeUnit.HOURS);
        }
        tell(requests);
        List<String> lacking = judge.faultsOfDescription();
        lacking.stream().limit(MOST_TOLD).forEach(each -> System.out.println("the document: " + each));
        System.out.println("faults of the document " + lacking.size());
        return faults.isEmpty() && lacking.isEmpty();
    }

    private void ask(Attempt attempt, Judge judge) {
        try {
            judged(attempt, answer(attempt), judge);
        } catch (IOException | RuntimeException e) {
            note("no answer: " + e, attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void judged(Attempt attempt, HttpResponse<byte[]> answer, Judge judge) throws IOException {
        try {
            statuses.computeIfAbsent(answer.statusCode(), status -> new AtomicInteger())
                    .incrementAndGet();
            judge.faults(attempt, answer).forEach(fault -> note(fault, attempt));
            if (answer.statusCode() < 300
                    && answer.headers().firstValue("Content-Type").orElse("").contains("application/json")) {
                known.learn(Attempts.collection(attempt.operation().path()), JSON.readTree(answer.body()));
            }
        } catch (JsonProcessingException broken) {
            note("no JSON: " + broken.getOriginalMessage() + " " + near(broken.getLocation(), answer.body()), attempt);
        }
    }

    private static String near(@Nullable JsonLocation place, byte[] body) {
        int offset = place == null ? 0 : Math.clamp(place.getByteOffset(), 0, body.length);
        int start = Math.max(0, offset - 80);
        return "at %d of %d: %s"
                .formatted(
                        offset,
                        body.length,
                        new String(body, start, Math.min(160, body.length - start), StandardCharsets.UTF_8));
    }

    /** Once more where a connection that was kept open had been closed meanwhile. */
    private HttpResponse<byte[]> answer(Attempt attempt) throws IOException, InterruptedException {
        try {
            return client.send(attempt.request(server, token), BodyHandlers.ofByteArray());
        } catch (IOException closed) {
            return client.send(attempt.request(server, token), BodyHandlers.ofByteArray());
        }
    }

    private void note(String fault, Attempt attempt) {
        String key = attempt.operation() + ": " + fault.replaceAll("[0-9a-f-]{36}", "*");
        faults.computeIfAbsent(key, each -> new AtomicInteger()).incrementAndGet();
        firsts.putIfAbsent(key, attempt);
    }

    private void tell(int requests) {
        System.out.println("answers by status: " + statuses);
        int told = 0;
        for (Map.Entry<String, AtomicInteger> each : new TreeMap<>(faults).entrySet()) {
            if (told++ < MOST_TOLD) {
                System.out.println(each.getValue() + " x " + each.getKey());
                System.out.println("    " + firsts.get(each.getKey()).curl());
            }
        }
        long fifth = statuses.entrySet().stream()
                .filter(each -> each.getKey() >= 500)
                .mapToLong(each -> each.getValue().get())
                .sum();
        System.out.printf("requests %d, status 5xx %d, kinds of fault %d%n", requests, fifth, faults.size());
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private void post(String path) throws IOException, InterruptedException {
        client.send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());
    }
}
