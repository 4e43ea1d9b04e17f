package org.counterclaim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.attribution.Voices;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.predicate.Parties;
import org.counterclaim.extract.predicate.Proposition;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.reading.SourceNames;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** "Moscow denied this", "the group rejected the charge": denials of what was said just before. */
final class Rejoinders {

    private static final String ATTACK = "attack.responsible";
    private static final int SENTENCES_BACK = 2;
    private static final int CHARGES_BACK = 4;
    private static final int NEAR = 9;
    private static final int LOOK_BACK = 60;

    /** A denial is trusted enough to be flagged where what it denies is. */
    private static final double ENOUGH = 0.6;

    /** What a denial is most likely about, the likeliest first. */
    private static final List<String> DENIED = List.of(
            "attack.responsible",
            "aircraft.downed",
            "ceasefire.holds",
            "control",
            "agreement.reached",
            "departure.happened",
            "attack.happened",
            "withdrawal.happened",
            "siege.holds",
            "talks.held",
            "election.fraud",
            "protest.live_fire",
            "attack.chemical",
            "aid.delivered",
            "accident.cause",
            "aircraft.loss_cause",
            "attack.target",
            "attack.weapon",
            "coup.happened");

    private static final Set<String> GENERIC = LexiconFile.words("rejoinders.tsv", "GENERIC");

    private final Reading reading;
    private final Voices voices;
    private final SourceNames names;
    private final Findings findings;
    private final DenialWords words;

    Rejoinders(Reading reading, Voices voices, SourceNames names, Findings findings) {
        this.reading = reading;
        this.voices = voices;
        this.names = names;
        this.findings = findings;
        this.words = new DenialWords(reading);
    }

    void add() {
        Voice before = null;
        for (int i = 0; i < reading.size(); i++) {
            Voice voice = voices.at(i);
            if (voice != null && !voice.equals(before)) {
                if (voice.stance() != Stance.AFFIRMS) {
                    add(voice, i);
                } else {
                    untrue(voice, i);
                }
            }
            before = voice;
        }
    }

    /** "Said it was not true", قال إن ذلك غير صحيح: a denial in the words of a statement. */
    private void untrue(Voice voice, int from) {
        for (int i = from; i < Math.min(Math.min(voice.to(), reading.size()), from + NEAR); i++) {
            Mark nothing = reading.marks().at(i, "not", "nothing");
            if (nothing != null) {
                Finding denied = i == from ? null : denied(voice, from, i);
                if (denied != null && denied.stance() == Stance.AFFIRMS) {
                    add(voice, denied, from, nothing.end(), Stance.DENIES);
                }
                return;
            }
            if (!words.isBare(i)) {
                return;
            }
        }
    }

    private void add(Voice voice, Finding denied, int from, int to, Stance stance) {
        findings.add(new Finding(
                reading,
                moved(denied.proposition(), words.verb(from), to),
                speaker(voice, denied),
                voice.via(),
                false,
                stance,
                voice.certainty(),
                "rejoinder",
                denied.group()));
    }

    private void add(Voice voice, int from) {
        int to = words.isRefusal(from) ? -1 : words.end(from, voice);
        boolean open = voice.stance() == Stance.DOES_NOT_CONFIRM;
        if (to < 0 && !open && words.isOwnDeed(voice, from) && !isTold(voice)) {
            ownDeed(voice, from);
            return;
        }
        if (open && to - from < 1) {
            return;
        }
        Finding denied = to < 0 ? null : denied(voice, from, to);
        if (denied == null) {
            return;
        }
        Stance other = denied.stance() == Stance.DENIES && !isDenial(denied) ? Stance.AFFIRMS : Stance.DENIES;
        add(voice, denied, from, Math.max(to, from), open ? Stance.DOES_NOT_CONFIRM : other);
    }

    /** Whether who denies it has been read so already. */
    private boolean isTold(Voice voice) {
        return findings.all().stream()
                .anyMatch(told -> told.reading().equals(reading)
                        && told.proposition().predicate().equals(ATTACK)
                        && told.speaker().isSameAs(voice.speaker()));
    }

    private void ownDeed(Voice voice, int from) {
        List<Finding> all = findings.all();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - LOOK_BACK); i--) {
            Finding charge = all.get(i);
            int apart = sentencesTo(charge, from);
            if (apart > CHARGES_BACK) {
                return;
            }
            if (apart >= 0
                    && charge.proposition().predicate().equals(ATTACK)
                    && charge.stance() == Stance.AFFIRMS
                    && opposes(charge, voice)) {
                add(voice, charge, from, from, Stance.DENIES);
                return;
            }
        }
    }

    private @Nullable Finding denied(Voice voice, int from, int to) {
        boolean figures = java.util.stream.IntStream.range(from, to).anyMatch(i -> words.isFigure(i));
        Finding best = null;
        List<Finding> all = findings.all();
        int sentence = -1;
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - LOOK_BACK); i--) {
            Finding finding = all.get(i);
            int apart = sentencesTo(finding, from);
            if (apart > SENTENCES_BACK || (best != null && apart > sentence)) {
                break;
            }
            String predicate = finding.proposition().predicate();
            boolean fits = apart >= 0
                    && (figures
                            ? predicate.startsWith("casualties.")
                            : DENIED.contains(predicate) || isOfPeople(predicate))
                    && !finding.proposition().rule().equals("part-of-total");
            if (!figures && isOfPeople(predicate)) {
                fits &= apart <= 1 && isOpponent(finding, voice);
            }
            if (fits && figures && !opposes(finding, voice)) {
                return best;
            }
            fits &= opposes(finding, voice);
            if (fits && (best == null || rank(finding, voice) < rank(best, voice))) {
                best = finding;
                sentence = apart;
            }
        }
        return best;
    }

    private static boolean isOfPeople(String predicate) {
        return predicate.startsWith("casualties.") || predicate.startsWith("person.");
    }

    /** Officials and armed parties deny what others count against them, not the tolls of another office. */
    private static boolean isOpponent(Finding finding, Voice voice) {
        SpeakerKind denier = voice.speaker().kind();
        boolean side = denier == SpeakerKind.OFFICIAL || denier == SpeakerKind.ARMED_PARTY;
        return side && !finding.publisher() && finding.speaker().kind() != SpeakerKind.OFFICIAL;
    }

    /** One denial after another denies the same: "Ankara denied the report, and Baku rejected it too". */
    private static boolean isDenial(Finding finding) {
        return finding.stance() == Stance.DENIES && finding.proposition().stance() == Stance.AFFIRMS;
    }

    /** How many sentences the finding stands before; negative for one that stands behind, many for another text. */
    private int sentencesTo(Finding finding, int from) {
        if (finding.reading().headline() != reading.headline()) {
            return SENTENCES_BACK + 1;
        }
        int apart = reading.sentence().index() - finding.reading().sentence().index();
        return apart == 0 && finding.proposition().anchor() >= from ? -1 : apart;
    }

    private boolean opposes(Finding finding, Voice voice) {
        boolean own = !finding.publisher() && finding.speaker().isSameAs(voice.speaker());
        return !own || (generic(voice) != null && finding.proposition().answer() instanceof Actor);
    }

    private int rank(Finding finding, Voice voice) {
        boolean accused = finding.proposition().answer() instanceof Actor actor
                && Parties.isOf(actor.path(), voice.speaker(), names);
        if (accused && finding.stance() == Stance.AFFIRMS) {
            return -2;
        }
        if (finding.proposition().rule().equals("accuses")) {
            return -1;
        }
        if (isOfPeople(finding.proposition().predicate())) {
            return 2 * DENIED.size();
        }
        if (finding.proposition().predicate().equals("attack.happened")) {
            return 2 * DENIED.size() + 1;
        }
        int rank = 2 * DENIED.indexOf(finding.proposition().predicate());
        return finding.stance() == Stance.AFFIRMS ? rank : rank + 1;
    }

    /** Whoever was accused, where the denial names nobody more closely than "the movement". */
    private Speaker speaker(Voice voice, Finding denied) {
        boolean accusation = denied.proposition().predicate().equals("attack.responsible");
        String name = generic(voice);
        if (accusation && name != null && denied.proposition().answer() instanceof Actor accused) {
            return new Speaker(name, accused.path(), SpeakerKind.ARMED_PARTY, false);
        }
        return voice.speaker();
    }

    private @Nullable String generic(Voice voice) {
        for (int i = Math.max(0, voice.from() - 4); i < voice.from() && i < reading.size(); i++) {
            if (reading.isAny(i, GENERIC)) {
                return reading.words(i, i + 1);
            }
        }
        return null;
    }

    private static Proposition moved(Proposition denied, int from, int to) {
        return new Proposition(
                denied.predicate(),
                denied.answer(),
                denied.qualifiers(),
                denied.attributes(),
                from,
                from,
                to,
                Stance.AFFIRMS,
                denied.certainty(),
                denied.places(),
                denied.time(),
                null,
                Math.min(denied.confidence(), Math.max(ENOUGH, denied.confidence() * 0.9)),
                "rejoinder",
                denied.family(),
                denied.actors());
    }
}
