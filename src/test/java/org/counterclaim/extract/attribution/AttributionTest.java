package org.counterclaim.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.Told;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static ProposedClaim killed(String text) {
        return Told.only("casualties.killed", Told.by(text));
    }

    @Test
    void subjectFollowsItsArabicVerb() {
        assertThat(killed("أعلنت وزارة الصحة اللبنانية مقتل 8 أشخاص في انهيار مبنى.")
                        .claimant()
                        .name())
                .isEqualTo("وزارة الصحة اللبنانية");
    }

    @Test
    void speakerStandsBeforeItsEnglishVerb() {
        assertThat(killed("The fire service said seven people had died in the crash.")
                        .claimant()
                        .name())
                .containsIgnoringCase("fire service");
    }

    @Test
    void speakerStandsBehindWhatWasSaid() {
        assertThat(killed("Seven people died in the crash, the police said.")
                        .claimant()
                        .name())
                .containsIgnoringCase("police");
    }

    @Test
    void accordingToNamesTheClaimant() {
        assertThat(killed("Seven people died in the crash, according to the coastguard.")
                        .claimant()
                        .name())
                .containsIgnoringCase("coastguard");
        assertThat(killed("قتل 7 أشخاص في الحادث بحسب الدفاع المدني.")
                        .claimant()
                        .name())
                .isEqualTo("الدفاع المدني");
    }

    @Test
    void quotedSourceIsTheClaimantAndTheChannelPassesItOn() {
        ProposedClaim killed = killed("ذكرت قناة الجزيرة نقلا عن مصدر طبي أن 9 أشخاص قتلوا في القصف.");
        assertThat(killed.claimant().name()).isEqualTo("مصدر طبي");
        assertThat(killed.via()).extracting(Speaker::code).containsExactly("al-jazeera");
    }

    @Test
    void headOfABodySpeaksForIt() {
        assertThat(killed("قال مدير المرصد السوري لحقوق الإنسان رامي عبد الرحمن إن 12 مدنيا قتلوا.")
                        .claimant()
                        .code())
                .isEqualTo("sohr");
    }

    @Test
    void agencyIsOneWhateverItsName() {
        assertThat(killed("قالت وكالة سانا إن 3 أشخاص قتلوا.").claimant().code())
                .isEqualTo(
                        killed("SANA said three people were killed.").claimant().code());
    }

    @Test
    void pronounSpeaksForWhoeverSpokeBefore() {
        ProposedClaim injured = Told.only(
                "casualties.injured",
                Told.by("The Red Crescent said five people were killed. It added that 20 others were injured."));
        assertThat(injured.claimant().name()).containsIgnoringCase("Red Crescent");
    }

    @Test
    void nobodyNamedLeavesThePublisher() {
        assertThat(killed("Seven people died when a bus left the road.").publisherIsClaimant())
                .isTrue();
    }

    @Test
    void bodyBeforeAColonSpeaks() {
        ProposedClaim killed = Told.only(
                "casualties.killed",
                Told.under("الدفاع المدني: 14 قتيلا في الانهيار", "ارتفع عدد ضحايا الانهيار الذي وقع فجرا."));
        assertThat(killed.claimant().name()).isEqualTo("الدفاع المدني");
    }

    @Test
    void placeBeforeAColonDoesNotSpeak() {
        assertThat(Told.under("Landslides in India: 42 dead", "Rescuers are still digging."))
                .allMatch(ProposedClaim::publisherIsClaimant);
        assertThat(Told.under("فيضانات السودان: 42 قتيلا", "ما زال رجال الإنقاذ يبحثون."))
                .allMatch(ProposedClaim::publisherIsClaimant);
    }

    @Test
    void hiddenSourceIsAnonymous() {
        assertThat(killed("قال مصدر أمني إن 4 جنود قتلوا.").claimant().kind()).isNotEqualTo(SpeakerKind.PERSON);
        assertThat(killed("قال مصدر أمني إن 4 جنود قتلوا.").claimant().anonymous())
                .isTrue();
    }
}
