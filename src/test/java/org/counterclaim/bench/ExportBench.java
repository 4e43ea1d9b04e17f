package org.counterclaim.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.platform.DataFolder;
import org.counterclaim.platform.EmbeddedPostgres;
import org.counterclaim.platform.EmbeddedPostgres.Durability;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * How fast claims leave the building: the program itself, with a heap of 256 MiB, beside PostgreSQL's own
 * {@code COPY ... TO} of the same rows and columns to a file, taken in turns in one run.
 *
 * <p>Arguments: claims for CSV (1,000,000), claims for XLSX (100,000), claims of each conflict (100).
 */
public final class ExportBench {

    private static final int ROUNDS = 3;
    private static final Pattern TOLD = Pattern.compile("(\\d+) claims, (\\d+) bytes in (\\d+) ms");

    private static final String COPY = """
            copy (select case when conflict.active then 'STILL_OPEN' end as section, conflict.id as conflict, conflict.type,
                         subject.title_en as subject, event.title_en as event, question.predicate, question.qualifiers,
                         conflict.active, conflict.score, conflict.rule_code, review.state, review.resolution,
                         review.public_note, position.ordinal, position.key, position.origins, verdict.verdict,
                         verdict.evidence, claim.id as claim, position_claim.last_ordinal, position_claim.sole,
                         claimant.name_en as claimant, claimant.grade, publisher.name_en as publisher, claim.stance,
                         claim.certainty, claim.status, claim.language, claim.statement, claim.translation,
                         claim.translation_language, claim.quote_exact, claim.quantity_min, claim.quantity_best,
                         claim.quantity_max, claim.quantity_unit, claim.happened_from, claim.happened_to, claim.made_at,
                         claim.published_at, document.headline, document.url, document.archive_url, conflict.detected_at,
                         conflict.changed_at
                  from conflict
                  join question on question.id = conflict.question_id
                  join event on event.id = question.event_id
                  join subject on subject.id = event.subject_id
                  join review on review.conflict_id = conflict.id
                  join position_claim on position_claim.conflict_id = conflict.id
                  join position on position.conflict_id = conflict.id and position.ordinal = position_claim.first_ordinal
                  left join verdict on verdict.conflict_id = conflict.id and verdict.position_key = position.key
                  join claim on claim.id = position_claim.claim_id
                  left join source claimant on claimant.id = claim.claimant_id
                  left join source publisher on publisher.id = claim.publisher_id
                  left join document on document.id = claim.document_id
                  order by conflict.score desc, conflict.id desc, position.ordinal, position_claim.sole desc,
                           claimant.grade nulls last, claim.published_at, claim.id) to stdout (format csv, header)""";

    private ExportBench() {}

    public static void main(String... arguments) throws Exception {
        int csv = number(arguments, 0, 1_000_000);
        int xlsx = number(arguments, 1, 100_000);
        int each = number(arguments, 2, 100);
        Path folder = Files.createTempDirectory("counterclaim-bench-");
        Path cache = Path.of("target", "postgres").toAbsolutePath();
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres server = EmbeddedPostgres.start(data, cache, Durability.SAFE, () -> {})) {
            var database = server.database(EmbeddedPostgres.NAME);
            Map<String, String> environment = Map.of(
                    "COUNTERCLAIM_DB_URL", database.url(),
                    "COUNTERCLAIM_DB_USER", database.owner().name(),
                    "COUNTERCLAIM_DB_PASSWORD", database.owner().password());
            Flyway.configure()
                    .dataSource(
                            database.url(),
                            database.owner().name(),
                            database.owner().password())
                    .locations("classpath:db/migrations")
                    .placeholders(Map.of("runtime", database.role().name()))
                    .load()
                    .migrate();
            try (Connection connection = DriverManager.getConnection(
                    database.url(), database.owner().name(), database.owner().password())) {
                fill(connection, csv, each, 0);
                compare(connection, environment, folder);
                connection.createStatement().execute("""
                        truncate claim, conflict, question, event, subject, document, change, dirty_question cascade""");
                fill(connection, xlsx, each, 1);
                long[] told = exported(environment, folder.resolve("all.xlsx"), "xlsx");
                System.out.printf(
                        Locale.ROOT, "XLSX of %,d claims: %.1f s, %,d bytes%n", told[0], told[2] / 1000.0, told[1]);
            }
        }
    }

    private static void compare(Connection connection, Map<String, String> environment, Path folder) throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double copy = copied(connection, folder.resolve("copy.csv"));
            long[] told = exported(environment, folder.resolve("all.csv"), "csv");
            double ours = told[2] / 1000.0;
            System.out.printf(
                    Locale.ROOT,
                    "CSV of %,d claims: COPY %.1f s, %,d bytes; export %.1f s, %,d bytes; ratio %.2f%n",
                    told[0],
                    copy,
                    Files.size(folder.resolve("copy.csv")),
                    ours,
                    told[1],
                    ours / copy);
            // The first warms the caches of the database.
            if (round > 0) {
                ratios.add(ours / copy);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "median ratio %.2f, heap at most 256 MiB%n",
                ratios.stream().sorted().toList().get(ROUNDS / 2));
    }

    private static double copied(Connection connection, Path file) throws Exception {
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, out);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Claims, bytes and milliseconds, as the program tells them; its start is not counted. */
    private static long[] exported(Map<String, String> environment, Path file, String format)
            throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dcounterclaim.task=export",
                        "-Dquarkus.http.host-enabled=false",
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.scheduler.enabled=false",
                        "-Dcounterclaim.to-file.from=2018-01-01T00:00:00Z",
                        "-Dcounterclaim.to-file.to=2199-01-01T00:00:00Z",
                        "-Dcounterclaim.to-file.format=" + format,
                        "-Dcounterclaim.to-file.out=" + file,
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true);
        program.environment().putAll(environment);
        Process running = program.start();
        String words = new String(running.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Matcher told = TOLD.matcher(words);
        if (running.waitFor() != 0 || !told.find()) {
            throw new IOException(words);
        }
        return new long[] {Long.parseLong(told.group(1)), Long.parseLong(told.group(2)), Long.parseLong(told.group(3))};
    }

    /** Claims in Arabic and English, two positions a conflict, every fifth from a report. */
    private static void fill(Connection connection, int claims, int each, int salt) throws Exception {
        int conflicts = Math.max(1, claims / each);
        for (String sql : List.of(
                "alter table claim disable trigger user",
                "alter table conflict disable trigger user",
                "alter table document disable trigger user",
                "insert into predicate (code, answer_kind, question_en, question_ar, consequence, unit)"
                        + " values ('bench.count', 'QUANTITY', 'How many?', 'كم؟', 0.5, 'bus') on conflict do nothing",
                "insert into source (id, kind, name_en, name_ar, grade) select md5('s' || n)::uuid, 'AGENCY',"
                        + " 'Agency ' || n, 'وكالة ' || n, chr(65 + n % 6) from generate_series(1, 300) n on conflict do nothing",
                "insert into subject (id, title_en) values (md5('subject')::uuid, 'A subject')",
                "insert into event (id, subject_id, title_en, title_ar) select md5('e' || n)::uuid, md5('subject')::uuid,"
                        + " 'Convoy number ' || n, 'القافلة رقم ' || n from generate_series(1, " + conflicts + ") n",
                "insert into question (id, event_id, predicate) select md5('q' || n)::uuid, md5('e' || n)::uuid,"
                        + " 'bench.count' from generate_series(1, " + conflicts + ") n",
                "insert into document (id, publisher_id, url, archive_url, headline, language, published_at, text, text_sha256)"
                        + " select md5('d' || n)::uuid, md5('s' || n % 300 + 1)::uuid, 'https://news.example/' || n,"
                        + " 'https://archive.example/' || n, 'Headline ' || n, 'en', '2018-05-20Z', 'text', repeat('0', 64)"
                        + " from generate_series(0, " + claims / 5 + ") n",
                "insert into claim (id, question_id, claimant_id, publisher_id, document_id, stance, answer_kind,"
                        + " quantity_min, quantity_max, quantity_best, quantity_qualifier, quantity_unit, certainty,"
                        + " statement, language, made_at, published_at, status)"
                        + " select md5('c' || n)::uuid, md5('q' || n % " + conflicts + " + 1)::uuid,"
                        + " md5('s' || n / " + conflicts + " % 300 + 1)::uuid, md5('s' || n % 300 + 1)::uuid,"
                        + " case when n % 5 = 0 then md5('d' || n / 5)::uuid end, 'AFFIRMS', 'QUANTITY',"
                        + " 6 + n / " + conflicts + " % 2, 6 + n / " + conflicts + " % 2, 6 + n / " + conflicts
                        + " % 2, 'EXACT', 'bus', 'REPORTED',"
                        + " case when n % 2 = 0 then 'قال المصدر رقم ' || n || ' إن حافلات غادرت المخيم فجر الأحد وعلى متنها مقاتلون وعائلاتهم, وفق شهود'"
                        + " else 'Source number ' || n || ' said that buses left the camp at dawn on Sunday with fighters and families on board, \"as seen\"' end,"
                        + " case when n % 2 = 0 then 'ar' else 'en' end, '2018-05-20 07:00Z', '2018-05-20 09:00Z', 'ACCEPTED'"
                        + " from generate_series(0, " + (claims - 1) + ") n",
                "insert into conflict (id, question_id, type, active, score, score_parts, fingerprint, detected_at, changed_at)"
                        + " select md5('k' || n)::uuid, md5('q' || n)::uuid, 'QUANTITY', true, (n % 100) / 100.0, '{}', '',"
                        + " '2018-05-20Z', '2018-05-20Z' from generate_series(1, " + conflicts + ") n",
                "insert into position (conflict_id, ordinal, key, stance, answer, origins, best_grade)"
                        + " select md5('k' || n)::uuid, p, (6 + p)::text, 'AFFIRMS', jsonb_build_object('kind', 'QUANTITY',"
                        + " 'min', 6 + p, 'max', 6 + p, 'best', 6 + p, 'qualifier', 'EXACT', 'unit', 'bus', 'cumulative', false),"
                        + " 50, 'B' from generate_series(1, " + conflicts + ") n, generate_series(0, 1) p",
                "insert into position_claim (conflict_id, claim_id, first_ordinal, last_ordinal, sole)"
                        + " select md5('k' || n % " + conflicts + " + 1)::uuid, md5('c' || n)::uuid, n / " + conflicts
                        + " % 2, n / " + conflicts + " % 2, true from generate_series(0, " + (claims - 1) + ") n",
                "insert into review (conflict_id) select id from conflict",
                "alter table claim enable trigger user",
                "alter table conflict enable trigger user",
                "alter table document enable trigger user",
                "vacuum analyze")) {
            connection.createStatement().execute(sql);
        }
        System.out.printf(Locale.ROOT, "%,d claims in %,d conflicts%s%n", claims, conflicts, salt == 0 ? "" : " anew");
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }
}
