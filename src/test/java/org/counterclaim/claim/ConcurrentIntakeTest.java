package org.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.platform.RetriedTransaction;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrentIntakeTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    ClaimIntake intake;

    @Inject
    ObjectMapper json;

    @Inject
    EntityManager database;

    @Test
    void namesThatManyWritersBringAtOnceAreEnteredOnce() throws Exception {
        vocabulary.bring();
        List<Callable<List<UUID>>> writers = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            ClaimBody body = json.readValue("""
                    {"claimant":"Racing Source %d","via":["Racing Wire %d"],"event":"Racing event %d",
                     "predicate":"try.yes","statement":"number %d"}""".formatted(i % 5, (i + 3) % 4, i % 3, i), ClaimBody.class);
            writers.add(() -> RetriedTransaction.call(() -> intake.enter(List.of(body))));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<List<UUID>> written : pool.invokeAll(writers)) {
                assertThat(written.get()).hasSize(1);
            }
        }
        assertThat(count("source where name_en like 'Racing Source%'")).isEqualTo(5);
        assertThat(count("source where name_en like 'Racing Wire%'")).isEqualTo(4);
        assertThat(count("event where title_en like 'Racing event%'")).isEqualTo(3);
        assertThat(count("subject where title_en like 'Racing event%'")).isEqualTo(3);
        assertThat(count("question join event on event.id = event_id where title_en like 'Racing event%'"))
                .isEqualTo(3);
        assertThat(count("claim where statement like 'number %'")).isEqualTo(160);
    }

    private long count(String what) {
        return ((Number) database.createNativeQuery("select count(*) from " + what)
                        .getSingleResult())
                .longValue();
    }
}
