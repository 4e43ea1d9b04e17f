package org.counterclaim.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.people.WithNewsroom;
import org.counterclaim.platform.TestPostgres;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever stops in the middle of an import, each row ends with one outcome and makes one claim at most. */
@QuarkusTest
@TestProfile(WithNewsroom.class)
class ImportResumeTest {

    @Inject
    Importing importing;

    @Inject
    ImportRun run;

    @Inject
    Imports imports;

    @Inject
    ImportRows rows;

    @Inject
    RowKeeping keeping;

    @Inject
    Jdbi database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    private UUID started(String event, int count) {
        String lines = IntStream.range(0, count)
                .mapToObj(i -> "Resume Wire,%s,try.count,%d,row %d".formatted(event, i, i))
                .collect(Collectors.joining("\n"));
        UUID id = importing.keep(importing.receive(
                "resume.csv", SentFiles.utf8("claimant,event,predicate,answer,statement\n" + lines + "\n")));
        importing.start(id, version -> {});
        return id;
    }

    private long claimsOf(String event) {
        return database.withHandle(handle ->
                handle.createQuery("""
                        select count(*) from claim join question on question.id = claim.question_id
                        join event on event.id = question.event_id where title_en = :event""").bind("event", event).mapTo(Long.class).one());
    }

    @Test
    void aServerThatStopsInABatchLeavesItToTheNext() {
        UUID id = started("Resume after a stop", 100);
        assertThat(run.workOnce()).isTrue();
        assertThat(imports.byId(id).orElseThrow().created()).isEqualTo(25);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    ImportedFile file = imports.nextToWorkOn().orElseThrow();
                    rows.tell(id, keeping.keep(file, rows.waiting(id, 25)));
                    throw new IllegalStateException("the server stops");
                }))
                .hasMessage("the server stops");
        assertThat(imports.byId(id).orElseThrow().created()).isEqualTo(25);
        while (run.workOnce()) {
            assertThat(imports.byId(id).orElseThrow().created()).isGreaterThan(25);
        }
        ImportedFile done = imports.byId(id).orElseThrow();
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.created()).isEqualTo(100);
        assertThat(claimsOf("Resume after a stop")).isEqualTo(100);
    }

    @Test
    void severalNodesShareTheWorkAndDoubleNothing() throws InterruptedException, ExecutionException {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(started("Resume by nodes " + i, 200));
        }
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                working.add(nodes.submit(() -> {
                    while (ids.stream()
                            .anyMatch(id -> imports.byId(id).orElseThrow().state() == State.RUNNING)) {
                        run.workOnce();
                    }
                }));
            }
            for (Future<?> worker : working) {
                worker.get();
            }
        }
        for (int i = 0; i < 3; i++) {
            assertThat(imports.byId(ids.get(i)).orElseThrow().created()).isEqualTo(200);
            assertThat(claimsOf("Resume by nodes " + i)).isEqualTo(200);
        }
    }

    @Test
    void aRowThatNobodyForesawSpoilsNoOther() throws SQLException {
        asOwner("""
                create or replace function refuse_poison() returns trigger language plpgsql as $$
                begin
                    if new.statement = 'row 7' and exists (select from question join event on event.id = event_id
                            where question.id = new.question_id and title_en = 'Resume with poison') then
                        raise exception 'poison';
                    end if;
                    return new;
                end $$""");
        asOwner(
                "create or replace trigger poison before insert on claim for each row execute function refuse_poison()");
        try {
            UUID id = started("Resume with poison", 60);
            while (run.workOnce()) {
                assertThat(imports.byId(id)).isPresent();
            }
            ImportedFile done = imports.byId(id).orElseThrow();
            assertThat(done.state()).isEqualTo(State.DONE);
            assertThat(done.created()).isEqualTo(59);
            assertThat(done.refused()).isEqualTo(1);
            assertThat(rows.page(id, Outcome.REFUSED, PageRequest.first(10)).items())
                    .extracting(RowView::row)
                    .containsExactly(9);
        } finally {
            asOwner("drop trigger poison on claim");
        }
    }

    private void asOwner(String command) throws SQLException {
        try (Connection connection = TestPostgres.superuser(url);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Test
    void whatWasStoppedGoesOn() {
        UUID id = started("Resume after a person", 60);
        run.workOnce();
        importing.cancel(id, version -> {});
        assertThat(run.workOnce()).isFalse();
        assertThat(imports.byId(id).orElseThrow().created()).isEqualTo(25);
        importing.start(id, version -> {});
        while (run.workOnce()) {
            assertThat(imports.byId(id)).isPresent();
        }
        assertThat(imports.byId(id).orElseThrow().created()).isEqualTo(60);
    }
}
