package org.counterclaim.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Told;
import org.counterclaim.statement.Quantity;
import org.junit.jupiter.api.Test;

class WhoseWordsTest {

    private static ProposedClaim killed(String text) {
        return Told.last("casualties.killed", Told.by(text));
    }

    @Test
    void theIndependentDoctorsAreNoNewspaper() {
        assertThat(killed("The independent inquiry said 14 people were killed.")
                        .claimant()
                        .code())
                .isNull();
        assertThat(killed("The Independent said 14 people were killed.")
                        .claimant()
                        .code())
                .isEqualTo("independent");
    }

    @Test
    void aMinistryOfAGovernmentIsNotTheGovernment() {
        assertThat(killed("Nine people died, the interior ministry of the Taliban government said.")
                        .claimant()
                        .code())
                .isNotEqualTo("taliban");
    }

    @Test
    void aCountBelongsToWhoeverMadeIt() {
        ProposedClaim claim = killed("The blast shook the port on Monday. A count by the police stood at 28 dead.");
        assertThat(claim.claimant().name()).containsIgnoringCase("police");
        assertThat(((Quantity) claim.answer()).best()).isEqualTo(28);
    }

    @Test
    void numberedSourcesAreSources() {
        assertThat(killed("نقلت وكالة رويترز عن ثلاثة مصادر أمنية أن 14 شخصا قتلوا.")
                        .claimant()
                        .name())
                .contains("مصادر");
        assertThat(killed("قال أربعة شهود إن 14 شخصا قتلوا.").claimant().code()).isEqualTo("witnesses");
    }

    @Test
    void whatAnInquiryHasFoundIsItsWord() {
        assertThat(killed("The rocket killed 26 people, an investigation by Amnesty International has found.")
                        .claimant()
                        .name())
                .contains("Amnesty");
    }

    @Test
    void aThousandAndMoreIsNoDual() {
        ProposedClaim claim = killed("قالت الوزارة إن ألفا ومئتي شخص قتلوا في الزلزال.");
        assertThat(((Quantity) claim.answer()).best()).isEqualTo(1_200);
    }
}
