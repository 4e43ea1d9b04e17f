package org.counterclaim.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.reports.Story;
import org.counterclaim.reports.Story.Told;

/**
 * How long a pasted report takes to answer with its claims and their conflicts, over REST from a running server. Start
 * one on an empty folder ({@code ./counterclaim run --data DIR}) and give its address; the open test reports are sent
 * one after the other. The first tenth warms the server up and is shown apart.
 */
public final class PasteBench {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PasteBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 1) {
            System.err.println("paste needs the address of a server on an empty data folder");
            System.exit(2);
        }
        URI documents = URI.create(arguments[0]).resolve("/api/v1/documents?wait=true");
        List<Told> reports = Story.in("open").stream()
                .flatMap(story -> story.documents().stream())
                .toList();
        List<Double> seconds = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Told report : reports) {
                seconds.add(paste(client, documents, report));
            }
        }
        int first = reports.size() / 10;
        print("first " + first, seconds.subList(0, first));
        print("next " + (reports.size() - first), seconds.subList(first, reports.size()));
    }

    private static double paste(HttpClient client, URI documents, Told report)
            throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode()
                .put("publisher", report.publisher())
                .put("language", report.language())
                .put("publishedAt", report.publishedAt().toString())
                .put("headline", report.headline())
                .put("text", report.text());
        HttpRequest request = HttpRequest.newBuilder(documents)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        double seconds = (System.nanoTime() - start) / 1e9;
        if (answer.statusCode() != 201) {
            throw new IOException("not taken as a new report: " + answer.statusCode() + " " + answer.body());
        }
        return seconds;
    }

    private static void print(String which, List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-8s reports: median %.3f s, nine in ten within %.3f s, longest %.3f s%n",
                which,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 9 / 10),
                sorted.getLast());
    }
}
