package org.counterclaim.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jdbi.v3.core.Handle;

/** Asks a running server for the pages that people wait for, one after the other, and tells how long each kind took. */
final class PagesAsked {

    private static final int MEDIAN_AIM = 50;
    private static final int LATE_AIM = 200;
    private static final int TIMES = 40;
    private static final int WARM = 8;
    private static final int PAINT_AIM = 100_000;
    private static final Pattern ASSET =
            Pattern.compile("<(?:link rel=\"stylesheet\" href|script src)=\"([^\"]+)\"( defer)?");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final Handle database;
    private final Map<String, List<String>> kinds = new LinkedHashMap<>();

    PagesAsked(URI server, Handle database) {
        this.server = server;
        this.database = database;
    }

    void run() throws Exception {
        kinds();
        warmUp();
        int late = 0;
        System.out.printf("%-34s %8s %8s %8s %9s%n", "page", "median", "p95", "most", "bytes");
        for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
            late += measured(kind.getKey(), kind.getValue()) ? 0 : 1;
        }
        System.out.printf("%d of %d kinds miss the aim of %d and %d ms%n", late, kinds.size(), MEDIAN_AIM, LATE_AIM);
        for (String language : List.of("en", "ar")) {
            firstPaint(language);
        }
    }

    private void kinds() {
        queue("no filter", "");
        queue("state", "state=NEW", "state=IN_REVIEW", "state=PEER_REVIEW", "state=CLOSED", "state=REOPENED");
        queue("state!", "state!=CLOSED", "state!=NEW");
        queue("resolution", "resolution=EXPLAINED_UPDATE", "resolution=EXTRACTION_ERROR");
        queue(
                "type",
                "type=POLARITY",
                "type=QUANTITY",
                "type=TIME",
                "type=PLACE",
                "type=ACTOR",
                "type=TERM",
                "type=SELF");
        queue(
                "event",
                each("event=", "select id from event where title_en like 'Bench%' order by md5(id::text) limit 30"));
        queue("subject", each("subject=", "select id from subject order by md5(id::text) limit 30"));
        queue("source by id", each("source=", "select id from source where name_en like 'Bench%' order by id"));
        queue("source by name", each("source=", "select name_en from source where name_en like 'Bench%' order by id"));
        queue("source!", each("source!=", "select id from source where name_en like 'Bench%' order by id limit 20"));
        queue("between", each("between=", """
                select one.id || ',' || other.id from source one, source other
                where one.name_en like 'Bench%' and other.name_en like 'Bench%' and one.id < other.id
                order by md5(one.id::text || other.id) limit 20"""));
        queue("predicate", each("predicate=", "select distinct predicate from question"));
        queue("language", "language=ar", "language=en", "language=fr");
        queue("q, a frequent word", each("q=", "values ('buses'), ('حافلات'), ('Sunday'), ('هدنة')"));
        queue("q, two words", each("q=", "values ('buses army'), ('مقاتلين المعبر')"));
        queue("q, a rare word", each("q=", "select 1000 * n from generate_series(1, 20) n"));
        queue("q, a name", each("q=", "values ('Bench Agency 7'), ('وكالة القياس 12')"));
        queue("minScore", "minScore=0.1", "minScore=0.9", "minScore=1");
        queue("maxScore", "maxScore=0.1", "maxScore=0.9");
        queue("active", "active=true", "active=false");
        queue("implied", "implied=true", "implied=false");
        queue("from", "from=2026-10-20", "from=2026-01-01");
        queue("to", "to=2025-11-03", "to=2026-06-01");
        queue("claimsFrom", "claimsFrom=2026-10-25T00:00:00Z", "claimsFrom=2026-01-01T00:00:00Z");
        queue("claimsTo", "claimsTo=2025-11-02T00:00:00Z", "claimsTo=2026-06-01T00:00:00Z");
        queue("assignee", "assignee=checker3", "assignee=-", "assignee=nobody-of-that-name");
        queue("label", "label=label3", "label=none-of-that-name");
        queue("suppressed", "suppressed=true");
        queue("sort", "sort=detected", "sort=changed", "sort=detected:asc");
        kinds.put("queue, deep page", deep());
        kinds.put(
                "conflict, from the queue",
                paths("/conflicts/", "select id from conflict order by score desc limit 60"));
        kinds.put("conflict, any", paths("/conflicts/", "select id from conflict order by md5(id::text) limit 60"));
        kinds.put("event, of the queue", paths("/events/", """
                select event_id from conflict join question on question.id = question_id order by score desc limit 60"""));
        kinds.put("event, any", paths("/events/", """
                select id from event where title_en like 'Bench%' order by md5(id::text) limit 60"""));
        kinds.put("the 20 largest conflicts", paths("/conflicts/", """
                select conflict_id from position_claim group by 1 order by count(*) desc limit 20"""));
        kinds.put("the 20 largest events", paths("/events/", """
                select event_id from claim join question on question.id = question_id
                group by 1 order by count(*) desc limit 20"""));
        kinds.put("facets", List.of("/conflicts/facets", "/conflicts/facets?state=NEW", "/conflicts/facets?type=TIME"));
        kinds.put("overview", List.of("/overview"));
        kinds.put("search", List.of("/search?q=buses", "/search?q=" + encoded("حافلات"), "/search?q=5000"));
        kinds.put("sources", List.of("/sources"));
        kinds.put(
                "source", paths("/sources/", "select id from source where name_en like 'Bench%' order by id limit 30"));
    }

    private void queue(String name, String... queries) {
        kinds.put(
                "queue, " + name,
                Arrays.stream(queries).map(query -> "/conflicts?" + query).toList());
    }

    private String[] each(String prefix, String sql) {
        return database.createQuery(sql)
                .mapTo(String.class)
                .map(value -> prefix + encoded(value))
                .list()
                .toArray(String[]::new);
    }

    private List<String> paths(String prefix, String sql) {
        return database.createQuery(sql)
                .mapTo(String.class)
                .map(value -> prefix + value)
                .list();
    }

    /** A page far down, whose cursor REST gives. */
    private List<String> deep() {
        String next = "/api/v1/conflicts?limit=200&fields=id";
        try {
            for (int page = 0; page < 10; page++) {
                String body = new String(get(next, "en", "identity").body(), UTF_8);
                next = "/api/v1/conflicts?limit=200&fields=id&cursor="
                        + body.replaceAll("(?s).*\"next\":\"([^\"]*)\".*", "$1");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return List.of("/conflicts?" + next.replaceAll(".*(cursor=.*)", "$1"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    /** The server compiles what it runs often; nobody waits for its first minute all day. */
    private void warmUp() throws IOException, InterruptedException {
        for (int round = 0; round < WARM; round++) {
            for (List<String> paths : kinds.values()) {
                get(paths.get(round % paths.size()), round % 2 == 0 ? "en" : "ar", "gzip");
            }
        }
    }

    private boolean measured(String name, List<String> paths) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        int bytes = 0;
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = get(paths.get(time % paths.size()), time % 2 == 0 ? "en" : "ar", "gzip");
            times.add((System.nanoTime() - start) / 1e6);
            bytes = Math.max(bytes, answer.body().length);
        }
        times.sort(null);
        double median = times.get(TIMES / 2);
        double late = times.get(TIMES * 95 / 100);
        boolean fine = median < MEDIAN_AIM && late < LATE_AIM;
        System.out.printf(
                Locale.ROOT,
                "%-34s %8.1f %8.1f %8.1f %,9d%s%n",
                name,
                median,
                late,
                times.getLast(),
                bytes,
                fine ? "" : "  !");
        return fine;
    }

    /** What comes over the wire before the queue can be painted, and what comes beside it. */
    private void firstPaint(String language) throws IOException, InterruptedException {
        byte[] sent = get("/conflicts", language, "gzip").body();
        String page = new String(new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes(), UTF_8);
        int blocking = sent.length;
        int beside = 0;
        Set<String> waiting = new LinkedHashSet<>();
        for (var asset = ASSET.matcher(page).results().iterator(); asset.hasNext(); ) {
            var found = asset.next();
            int length = get(found.group(1), language, "gzip").body().length;
            if (found.group(2) == null) {
                waiting.add(found.group(1));
                blocking += length;
            } else {
                beside += length;
            }
        }
        int fonts = Stream.of("latin-400", "latin-600", "arabic-400", "arabic-600")
                .filter(font -> language.equals("ar") || font.startsWith("latin"))
                .mapToInt(this::font)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "first paint of the queue (%s): %,d bytes with %s; beside it %,d of scripts, %,d of fonts; %s%n",
                language,
                blocking,
                waiting,
                beside,
                fonts,
                blocking < PAINT_AIM ? "within the aim" : "over the aim");
    }

    private int font(String name) {
        try {
            return get("/fonts/plex-" + name + ".woff2", "en", "gzip").body().length;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> get(String path, String language, String encoding)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Accept-Language", language)
                        .header("Accept-Encoding", encoding)
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }
}
