package org.counterclaim.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Report;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.event.SketchedGroup;
import org.counterclaim.extract.event.Sketching;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.SpelledText;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.model.Refusal.Reason;
import org.counterclaim.model.Vocabulary.Word;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a model says against the report, claim by claim. The report's words decide: a model can point at words and
 * name a question, and nothing that it says beyond that is taken on trust.
 */
final class ClaimChecker {

    private record Voice(Speaker claimant, boolean publisher, Stance stance, Certainty certainty) {}

    private record Trust(double confidence, List<String> rules) {}

    /** The least that may flag a conflict: nobody has measured the model that will be asked. */
    private static final Trust BORNE = new Trust(0.6, List.of("language-model"));

    private static final Trust DOUBTFUL = new Trust(0.2, List.of("language-model", "figure-not-in-quote"));

    private final Report report;
    private final Vocabulary vocabulary;
    private final List<Reading> readings;
    private final SpelledText text;
    private final Speakers speakers;
    private final Families families;
    private final Sketching sketching;
    private final List<Accepted> accepted = new ArrayList<>();

    private record Accepted(SketchedGroup group, Function<EventSketch, ProposedClaim> claim) {}

    ClaimChecker(
            Report report,
            Vocabulary vocabulary,
            List<Reading> readings,
            List<ProposedClaim> byRules,
            PredicateFamily main,
            Sketching sketching) {
        this.report = report;
        this.vocabulary = vocabulary;
        this.readings = readings;
        this.text = new SpelledText(report.text());
        this.speakers = new Speakers(new SpelledText(report.headline()), text, readings);
        this.families = new Families(byRules, main);
        this.sketching = sketching;
        byRules.forEach(claim -> sketching.group(
                claim.event().family(),
                claim.places(),
                claim.happened(),
                claim.event().actors()));
    }

    /** Keeps the claim for {@link #claims}, or says why not. */
    Optional<Refusal> check(SaidClaim said) {
        Reason reason = wrong(said);
        return reason == null ? Optional.empty() : Optional.of(Refusal.of(reason, said.quote()));
    }

    private @Nullable Reason wrong(SaidClaim said) {
        Word word = vocabulary.predicates().get(said.predicate());
        if (word == null) {
            return Reason.UNKNOWN_PREDICATE;
        }
        Stance stance = named(Stance.values(), said.stance());
        if (stance == null) {
            return Reason.UNKNOWN_STANCE;
        }
        Certainty certainty = named(Certainty.values(), said.certainty());
        if (certainty == null) {
            return Reason.UNKNOWN_CERTAINTY;
        }
        if (!said.category().isEmpty() && !vocabulary.categories().contains(said.category())) {
            return Reason.UNKNOWN_CATEGORY;
        }
        TextSpan span = text.find(said.quote()).orElse(null);
        if (span == null) {
            return Reason.QUOTE_NOT_IN_TEXT;
        }
        Speaker claimant = claimant(said.claimant());
        if (claimant == null) {
            return Reason.CLAIMANT_NOT_IN_TEXT;
        }
        QuotedWords words = QuotedWords.of(report.text(), span, readings);
        Voice voice = new Voice(claimant, isPublisher(said.claimant()), stance, certainty);
        return switch (CheckedAnswer.of(said, stance, word, words, speakers)) {
            case CheckedAnswer.Refused(Reason why) -> why;
            case CheckedAnswer.Borne(Answer answer) -> accept(said, voice, words, answer, BORNE);
            case CheckedAnswer.Doubtful(Answer answer) -> accept(said, voice, words, answer, DOUBTFUL);
        };
    }

    private @Nullable Speaker claimant(String name) {
        if (name.isEmpty()) {
            return Speaker.UNKNOWN;
        }
        return isPublisher(name)
                ? new Speaker(report.publisher(), null, SpeakerKind.OUTLET, false)
                : speakers.named(name);
    }

    private static boolean isPublisher(String name) {
        return name.equals(SaidClaim.PUBLISHER);
    }

    private @Nullable Reason accept(SaidClaim said, Voice voice, QuotedWords words, Answer answer, Trust trust) {
        SortedMap<String, String> qualifiers = new TreeMap<>();
        if (!said.category().isEmpty()) {
            qualifiers.put("category", said.category());
        }
        SortedSet<Place> places = answer instanceof Place ? new TreeSet<>() : words.places(said.places());
        TimeWindow happened = answer instanceof TimeWindow ? null : words.firstTime();
        SortedSet<String> actors = new TreeSet<>(answer instanceof Actor actor ? Set.of(actor.path()) : Set.of());
        SketchedGroup group = sketching.group(families.of(said.predicate()), places, happened, actors);
        accepted.add(new Accepted(
                group,
                event -> new ProposedClaim(
                        voice.claimant(),
                        speakers.all(said.via()),
                        voice.publisher(),
                        voice.stance(),
                        said.predicate(),
                        qualifiers,
                        new TreeMap<>(),
                        places,
                        answer,
                        voice.certainty(),
                        happened,
                        words.statement(),
                        words.quote(),
                        trust.confidence(),
                        trust.rules(),
                        event)));
        return null;
    }

    /** Those that passed, in the order of the answer, each with the event it was put to. */
    List<ProposedClaim> claims() {
        List<EventSketch> sketches = sketching.sketches();
        return accepted.stream()
                .map(each -> each.claim().apply(sketches.get(each.group().number())))
                .toList();
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
