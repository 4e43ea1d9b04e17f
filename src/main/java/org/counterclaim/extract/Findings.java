package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.attribution.Voices;
import org.counterclaim.extract.event.Abroad;
import org.counterclaim.extract.event.Clues;
import org.counterclaim.extract.event.Kinds;
import org.counterclaim.extract.event.SketchedGroup;
import org.counterclaim.extract.event.Sketching;
import org.counterclaim.extract.predicate.Proposition;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.reading.SourceNames;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeKind;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jspecify.annotations.Nullable;

/** What a report has said so far, in its order, each held to somebody and put to an occurrence. */
final class Findings {

    /** Predicates that a denial can be about though they ask for more than yes or no. */
    private static final Set<String> DENIABLE = Set.of(
            "attack.responsible",
            "attack.target",
            "attack.weapon",
            "casualties.killed",
            "casualties.injured",
            "casualties.missing",
            "casualties.detained",
            "displaced",
            "control",
            "accident.cause",
            "aircraft.loss_cause",
            "election.result");

    /** Until when a truce is to last is no time of what happened. */
    private static final Set<String> TERMS = Set.of("ceasefire.time", "ceasefire.end");

    private static final int TALLY = 14;

    private final Sketching sketching;
    private final List<Finding> all = new ArrayList<>();
    private final UnaryOperator<Speaker> home;
    private final Function<Speaker, String> homeland;
    private final @Nullable String mainKind;
    private final String country;
    private @Nullable Proposition control;
    private @Nullable Proposition figure;
    private @Nullable Reading figureReading;
    private @Nullable TimeWindow looksBack;

    /**
     * @param home knows an office that the report names without its country
     * @param homeland code of the country that a speaker belongs to, empty when it is not known
     * @param mainKind the blow of nature that the report is about; null when it is about none
     * @param country code of the country that the report is about; empty when none stands out
     */
    Findings(
            Sketching sketching,
            UnaryOperator<Speaker> home,
            Function<Speaker, String> homeland,
            @Nullable String mainKind,
            String country) {
        this.sketching = sketching;
        this.home = home;
        this.homeland = homeland;
        this.mainKind = mainKind;
        this.country = country;
    }

    /** Sets the earlier time that the sentence to come looks back on; null for the report's own days. */
    void lookBack(@Nullable TimeWindow window) {
        looksBack = window;
    }

    List<Finding> all() {
        return all;
    }

    void add(Finding finding) {
        all.add(finding.as(home.apply(finding.speaker())));
    }

    /** Who was last said to hold a place; null when nobody was. */
    @Nullable Proposition latestControl() {
        return control;
    }

    /** The figure of people told last; null when none was. */
    @Nullable Proposition latestFigure() {
        return figure;
    }

    List<ProposedClaim> proposals(Report report, SourceNames names) {
        List<Finding> known = FormerGovernments.named(all, report.publishedAt());
        List<Finding> sided = StillHeld.among(Captives.named(ArmyOfReport.named(known, country, names)));
        List<Finding> whole = PartsOfPlaces.marked(Doubles.without(sided));
        return Proposals.of(OwnReversals.doubted(OwnParts.marked(whole)), sketching.sketches(), report);
    }

    /** Adds what the sentence says, held to whoever answers for its words. */
    void add(Reading reading, Voices voices, Proposition said) {
        Proposition proposition = Abroad.without(reading, said, country);
        Voice voice = proposition.speaker() == null ? voices.at(proposition.anchor()) : null;
        if (voice != null && Presupposed.is(reading, voice, proposition)) {
            return;
        }
        boolean yesNo = proposition.answer() instanceof YesNo;
        if (voice != null
                && voice.stance() != Stance.AFFIRMS
                && !yesNo
                && !DENIABLE.contains(proposition.predicate())) {
            return;
        }
        if (proposition.predicate().equals("control")) {
            control = proposition;
        }
        boolean people = proposition.answer() instanceof Quantity counted
                && counted.unit().equals("person");
        if (people && !proposition.rule().equals("part-of-total") && !isBesideTheDead(reading, proposition)) {
            figure = proposition;
            figureReading = reading;
        }
        String homeland = voice == null ? "" : this.homeland.apply(home.apply(voice.speaker()));
        SketchedGroup group = sketching.group(
                proposition.family(),
                counted(proposition, homeland),
                when(reading, proposition),
                actors(reading, proposition),
                homeland);
        add(finding(reading, proposition, voice, group));
        for (Voice aside : voices.asides()) {
            boolean owned = aside.stance() == Stance.AFFIRMS && voice != null && voice.stance() != Stance.AFFIRMS;
            if ((yesNo || owned) && aside.from() <= proposition.anchor() && proposition.anchor() < aside.to()) {
                add(new Finding(
                        reading,
                        proposition,
                        aside.speaker(),
                        aside.via(),
                        false,
                        owned ? proposition.stance() : aside.stance(),
                        aside.certainty(),
                        aside.rule(),
                        group));
            }
        }
    }

    /** Where an earthquake struck two countries, the ministry of each counts its own dead. */
    private static SortedSet<Place> counted(Proposition proposition, String homeland) {
        boolean own = proposition.family() == PredicateFamily.DISASTER
                && proposition.predicate().startsWith("casualties.")
                && proposition.places().isEmpty()
                && !homeland.isEmpty();
        return own ? new TreeSet<>(List.of(new Place(homeland))) : proposition.places();
    }

    /** "31 killed and 54 hurt": whoever then counts otherwise counts the dead. */
    private boolean isBesideTheDead(Reading reading, Proposition proposition) {
        return figure != null
                && figureReading != null
                && reading.headline() == figureReading.headline()
                && reading.sentence().start() == figureReading.sentence().start()
                && figure.predicate().equals("casualties.killed")
                && !proposition.predicate().equals("casualties.killed");
    }

    /** When it happened: neither since when a figure counts nor when a toll was given out says so. */
    private @Nullable TimeWindow when(Reading reading, Proposition proposition) {
        FoundTime time = proposition.time();
        boolean toll = proposition.rule().startsWith("figure")
                && reading.marks()
                        .any("tally", "total", Math.max(0, proposition.anchor() - TALLY), proposition.anchor());
        boolean since = time != null && time.kind() == TimeKind.SINCE && !isNationwide(proposition);
        boolean term = TERMS.contains(proposition.predicate());
        return time == null || since || toll || term ? looksBack : time.window();
    }

    /** "Raids in the country since September": a toll of weeks is no toll of one of its blows. */
    private static boolean isNationwide(Proposition proposition) {
        return !proposition.places().isEmpty()
                && proposition.places().stream().allMatch(place -> place.path().indexOf('/') < 0);
    }

    /** The parties to it, the kind of blow where nature strikes, and what tells it from others. */
    private SortedSet<String> actors(Reading reading, Proposition proposition) {
        SortedSet<String> actors = new TreeSet<>(proposition.actors());
        String own = Kinds.of(reading);
        String kind = own == null ? mainKind : own;
        if (proposition.family() == PredicateFamily.DISASTER && kind != null) {
            actors.add(kind);
        }
        actors.addAll(Clues.sites(reading));
        if (proposition.answer() instanceof Quantity figure && proposition.stance() == Stance.AFFIRMS) {
            actors.addAll(Clues.figure(proposition.predicate(), figure));
        }
        return actors;
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
}
