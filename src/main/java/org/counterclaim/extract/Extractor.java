package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.attribution.Attributor;
import org.counterclaim.extract.attribution.Memory;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.attribution.Voices;
import org.counterclaim.extract.event.SketchedGroup;
import org.counterclaim.extract.event.Sketching;
import org.counterclaim.extract.lexicon.Lexicon;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.QuantityFinder;
import org.counterclaim.extract.place.Gazetteer;
import org.counterclaim.extract.place.PlaceFinder;
import org.counterclaim.extract.predicate.Proposition;
import org.counterclaim.extract.predicate.Propositions;
import org.counterclaim.extract.predicate.Scene;
import org.counterclaim.extract.predicate.Topic;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.reading.SourceNames;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Text;
import org.counterclaim.extract.time.TimeFinder;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of a report. The result depends on the report alone; the work grows with its length. Holds only
 * lexicons: one instance serves any number of threads.
 */
public final class Extractor {

    /** Predicates that a denial can be about though they ask for more than yes or no. */
    private static final Set<String> DENIABLE = Set.of("attack.responsible", "casualties.killed", "control");

    private final Readings readings;
    private final SourceNames names;
    private final Gazetteer gazetteer;

    private Extractor(Readings readings, SourceNames names, Gazetteer gazetteer) {
        this.readings = readings;
        this.names = names;
        this.gazetteer = gazetteer;
    }

    /** The extractor with the lexicons that come with the product. Takes a second; make one and keep it. */
    public static Extractor load() {
        Gazetteer gazetteer = Gazetteer.load();
        SourceNames names = SourceNames.load();
        Readings readings = new Readings(
                Lexicon.load("ar"),
                Lexicon.load("en"),
                names,
                QuantityFinder.load(),
                TimeFinder.load(),
                new PlaceFinder(gazetteer));
        return new Extractor(readings, names, gazetteer);
    }

    public Extraction extract(Report report) {
        List<Reading> all = new ArrayList<>(readings.of(Text.read(report.headline()), report, true));
        all.addAll(readings.of(Text.read(report.text()), report, false));
        Topic topic = Topic.of(all);
        Memory memory = new Memory();
        Sketching sketching = new Sketching(gazetteer, report);
        List<Finding> findings = new ArrayList<>();
        boolean departing = false;
        for (Reading reading : all) {
            if (isBoilerplate(reading)) {
                break;
            }
            Voices voices = Attributor.voices(reading, memory);
            Scene scene = new Scene(reading, voices, topic.main(), topic.country(), departing, names);
            departing = speaksOfLeaving(reading);
            if (!reading.isQuestion()) {
                for (Proposition proposition : Propositions.of(scene)) {
                    add(reading, voices, proposition, sketching, findings);
                }
            }
        }
        return new Extraction(Proposals.of(Doubles.without(findings), sketching.sketches(), report), language(report));
    }

    private static boolean isBoilerplate(Reading reading) {
        Mark mark = reading.marks().first("boilerplate", 0, Math.min(3, reading.size()));
        return mark != null && !reading.headline() && reading.size() < 40;
    }

    private static boolean speaksOfLeaving(Reading reading) {
        for (Mark mark : reading.marks().of("trigger")) {
            if (mark.code().equals("leave")) {
                return true;
            }
        }
        return false;
    }

    private static void add(
            Reading reading, Voices voices, Proposition proposition, Sketching sketching, List<Finding> findings) {
        Voice voice = proposition.speaker() == null ? voices.at(proposition.anchor()) : null;
        boolean yesNo = proposition.answer() instanceof YesNo;
        if (voice != null
                && voice.stance() != Stance.AFFIRMS
                && !yesNo
                && !DENIABLE.contains(proposition.predicate())) {
            return;
        }
        SketchedGroup group = sketching.group(
                proposition.family(),
                proposition.places(),
                proposition.time() == null ? null : proposition.time().window(),
                proposition.actors());
        findings.add(finding(reading, proposition, voice, group));
        for (Voice aside : voices.asides()) {
            if (yesNo && aside.from() <= proposition.anchor() && proposition.anchor() < aside.to()) {
                findings.add(new Finding(
                        reading,
                        proposition,
                        aside.speaker(),
                        aside.via(),
                        false,
                        aside.stance(),
                        aside.certainty(),
                        aside.rule(),
                        group));
            }
        }
    }

    private static Finding finding(
            Reading reading, Proposition proposition, @Nullable Voice voice, SketchedGroup group) {
        Speaker own = proposition.speaker();
        if (own != null) {
            return new Finding(
                    reading,
                    proposition,
                    own,
                    List.of(),
                    false,
                    proposition.stance(),
                    proposition.certainty(),
                    "own-words",
                    group);
        }
        if (voice == null) {
            return new Finding(
                    reading,
                    proposition,
                    Speaker.UNKNOWN,
                    List.of(),
                    true,
                    proposition.stance(),
                    proposition.certainty(),
                    "publisher",
                    group);
        }
        Certainty certainty =
                proposition.certainty() == Certainty.REPORTED ? voice.certainty() : proposition.certainty();
        return new Finding(
                reading,
                proposition,
                voice.speaker(),
                voice.via(),
                false,
                stance(voice.stance(), proposition.stance()),
                certainty,
                voice.rule(),
                group);
    }

    /** Who denies a denial affirms. */
    private static Stance stance(Stance voice, Stance said) {
        return switch (voice) {
            case AFFIRMS -> said;
            case DENIES -> said == Stance.DENIES ? Stance.AFFIRMS : Stance.DENIES;
            case DOES_NOT_CONFIRM -> Stance.DOES_NOT_CONFIRM;
        };
    }

    private static String language(Report report) {
        String given = report.language();
        if (given != null && (given.startsWith("ar") || given.startsWith("en"))) {
            return given.substring(0, 2);
        }
        int balance = 0;
        String text = report.text();
        for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
            if (Character.isLetter(text.charAt(i))) {
                balance += Folding.isArabic(text.charAt(i)) ? 1 : -1;
            }
        }
        return balance > 0 ? "ar" : "en";
    }
}
