package org.counterclaim.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.mail.MailServer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WeeklyExportTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    ExportSettings settings;

    @Inject
    Exporting exporting;

    @Inject
    Exports exports;

    @Inject
    Keeping keeping;

    @Inject
    WeeklyLetters letters;

    @Inject
    Jdbi database;

    @Test
    void twoNodesKeepOneExportOfTheDueWeekInEachFormatAndLanguage() throws Exception {
        contested();
        // No week before this one is owed: what was found first was found just now.
        LocalDate monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            start.await();
            inRequestContext(nineOClock(monday)::makeWhatIsDue);
            return null;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Void> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }
        nineOClock(monday.plusDays(1)).makeWhatIsDue();
        List<String> kept = database.withHandle(handle -> handle.createQuery("""
                        select format || ' ' || language from export
                        where scheduled and week = :week and conflicts > 0""")
                .bind("week", Period.weekOf(monday.minusDays(1)))
                .mapTo(String.class)
                .list());
        assertThat(kept).containsExactlyInAnyOrder("CSV ar", "CSV en", "JSONL ar", "JSONL en");
        String week = Period.weekOf(monday.minusDays(1));
        assertThat(mails(week)).containsExactlyInAnyOrder("desk@news.example ar 2", "archive@news.example ar 2");
        MailServer.send();
        MailServer.Received mail = MailServer.received("archive@news.example").stream()
                .filter(each -> each.subject().contains(week))
                .findFirst()
                .orElseThrow();
        assertThat(mail.parts())
                .contains("conflicts-" + week + "-ar.csv")
                .anyMatch(
                        part -> part.contains("conflicts-" + week + "-ar.jsonl  SHA-256") && part.contains("/content"));
    }

    private List<String> mails(String week) {
        return database.withHandle(handle -> handle.createQuery("""
                        select recipient || ' ' || language || ' ' || cardinality(exports) from mail
                        where about = :about""")
                .bind("about", "week " + week)
                .mapTo(String.class)
                .list());
    }

    private WeeklyExport nineOClock(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new WeeklyExport(settings, exporting, exports, keeping, letters, database, clock);
    }

    /** As the scheduler calls it. */
    private static void inRequestContext(Runnable work) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }

    private void contested() {
        vocabulary.bring();
        String event = "Event " + UUID.randomUUID();
        for (String stance : List.of("AFFIRMS", "DENIES")) {
            given().contentType(ContentType.JSON)
                    .body("""
                            {"claimant":"%s Gazette","event":"%s","predicate":"try.yes","stance":"%s","statement":"words",
                             "publishedAt":"2018-05-20T09:00:00Z"}""".formatted(stance, event, stance))
                    .post("/api/v1/claims?wait=true")
                    .then()
                    .statusCode(201);
        }
    }
}
