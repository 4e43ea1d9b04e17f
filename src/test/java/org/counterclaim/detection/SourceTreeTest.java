package org.counterclaim.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.counterclaim.platform.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class SourceTreeTest {

    private final Jdbi database = Jdbi.create(TestDatabase.migrated());
    private final ClaimRows rows = new ClaimRows(database);

    @Test
    void peopleWithoutANameAreNoOneClaimant() {
        UUID agency = rows.source("Agency", "AGENCY");
        UUID residents = rows.source("Residents", "WITNESSES");
        UUID source = rows.source("A military source", "ANONYMOUS");
        SourceTree tree = database.withHandle(handle -> SourceTree.around(handle, List.of(agency, residents, source)));
        assertThat(tree.origin(agency)).isEqualTo(agency);
        assertThat(tree.origin(residents)).isNull();
        assertThat(tree.origin(source)).isNull();
        assertThat(tree.origin(null)).isNull();
    }
}
