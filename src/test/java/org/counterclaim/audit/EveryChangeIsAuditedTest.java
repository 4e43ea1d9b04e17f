package org.counterclaim.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.counterclaim.model.WithModel;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Goes through every route that changes anything. */
@QuarkusTest
@TestProfile(WithModel.class)
class EveryChangeIsAuditedTest {

    @Inject
    Jdbi database;

    private interface Section {
        void run() throws Exception;
    }

    @Test
    void everyRouteThatChangesAnythingLeavesARowWithWhoAndFromWhere() throws IOException {
        Trail trail = new Trail();
        SoftAssertions everything = new SoftAssertions();
        for (Section section : sections(trail)) {
            everything.assertThatCode(section::run).doesNotThrowAnyException();
        }
        everything.assertAll();
        assertThat(trail.tried()).containsExactlyInAnyOrderElementsOf(Trail.changingRoutes());
    }

    private List<Section> sections(Trail trail) {
        VocabularyChanges vocabulary = new VocabularyChanges(trail);
        ReportChanges reports = new ReportChanges(trail);
        ConflictChanges conflicts = new ConflictChanges(trail, database);
        SendingChanges sending = new SendingChanges(trail, database);
        PeopleChanges people = new PeopleChanges(trail, database);
        return List.of(
                vocabulary::sources,
                vocabulary::subjectsAndEvents,
                vocabulary::vocabulary,
                vocabulary::rulesPage,
                vocabulary::places,
                reports::documents,
                reports::claims,
                conflicts::conflicts,
                sending::feeds,
                sending::mail,
                sending::webhooks,
                sending::webhooksPage,
                sending::imports,
                conflicts::exportsAndMachinery,
                people::people,
                people::ownAccount,
                people::tokensOfOthers,
                people::programsOfOnesOwn,
                people::signOns,
                conflicts::theDemonstration);
    }
}
