package org.counterclaim.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;

/** Random questions with random statements, small enough that claims meet and bounds touch. */
final class Questions {

    static final Instant START = Instant.parse("2018-04-19T00:00:00Z");
    private static final String[] PLACES = {"sy", "sy/a", "sy/a/x", "sy/a/y", "sy/b", "sy/b/x", "sy/a-b", "iq"};

    private Questions() {}

    static QuestionContext about(AnswerKind kind) {
        Map<String, String> sides = Map.of("a", "one", "b", "one", "c", "two", "d", "");
        return new QuestionContext(
                Said.id("question"),
                new PredicateRule("test", kind, 0.5, false, sides),
                new TreeMap<>(),
                new TreeSet<>(Set.of(new Place("sy/a"))),
                START,
                java.util.List.of());
    }

    static Arbitrary<AnswerKind> kinds() {
        return Arbitraries.of(AnswerKind.class);
    }

    static Arbitrary<Answer> answers(AnswerKind kind) {
        return switch (kind) {
            case YES_NO -> Arbitraries.just(YesNo.INSTANCE);
            case QUANTITY -> quantities();
            case TIME_WINDOW -> windows();
            case PLACE -> Arbitraries.of(PLACES).map(Place::new);
            case ACTOR -> Arbitraries.of(PLACES).map(path -> new Actor(path, path));
            case TERM ->
                Arbitraries.of("a", "b", "c", "d", "e", "f")
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(Terms::of);
        };
    }

    private static Arbitrary<Answer> quantities() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 12),
                        Arbitraries.longs().between(0, 5).injectNull(0.1))
                .as((low, width) ->
                        width == null ? Quantity.atLeast(low, "person") : Quantity.between(low, low + width, "person"));
    }

    static Arbitrary<Answer> runningFigures() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 300),
                        Arbitraries.longs().between(0, 100).injectNull(0.1),
                        Arbitraries.integers().between(0, 200))
                .as((low, width, hours) -> {
                    Quantity figure = width == null
                            ? Quantity.atLeast(low, "person")
                            : Quantity.between(low, low + width, "person");
                    return figure.running(null, START.plus(Duration.ofHours(hours)));
                });
    }

    private static Arbitrary<Answer> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12).injectNull(0.1),
                        Arbitraries.integers().between(1, 5).injectNull(0.1))
                .as((from, length) -> {
                    int start = from == null ? 0 : from;
                    Instant lower = from == null ? null : START.plus(Duration.ofHours(start));
                    Instant upper = length == null && lower != null
                            ? null
                            : START.plus(Duration.ofHours(start + (length == null ? 1 : length)));
                    return new TimeWindow(lower, upper, TimePrecision.PART_OF_DAY, ZoneOffset.UTC);
                });
    }

    /** Statements of any stance, by few claimants, about few places. */
    static Arbitrary<Statement> statements(Arbitrary<Answer> answers) {
        Arbitrary<Set<Place>> places =
                Arbitraries.of(PLACES).map(Place::new).set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.create(UUID::randomUUID),
                        Arbitraries.integers().between(0, 8).injectNull(0.1),
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(6, Stance.AFFIRMS),
                                net.jqwik.api.Tuple.of(3, Stance.DENIES),
                                net.jqwik.api.Tuple.of(1, Stance.DOES_NOT_CONFIRM)),
                        answers,
                        Arbitraries.of(Certainty.REPORTED, Certainty.CONFIRMED, Certainty.EXPECTED),
                        places,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of('A', 'F'))
                .as((id, claimant, stance, answer, certainty, where, hour, grade) -> new Statement(
                        id,
                        "test",
                        claimant == null ? null : Said.id("claimant " + claimant),
                        stance,
                        answer,
                        certainty,
                        new TreeMap<>(),
                        where.stream().collect(Collectors.toCollection(TreeSet::new)),
                        null,
                        START.plus(Duration.ofHours(hour)),
                        START,
                        grade,
                        null));
    }

    /** Affirmations of the whole event, each by a claimant of its own. */
    static Arbitrary<Statement> affirmations(Arbitrary<Answer> answers) {
        return Combinators.combine(Arbitraries.create(UUID::randomUUID), answers)
                .as((id, answer) -> affirmation(id, answer));
    }

    static Statement affirmation(UUID id, Answer answer) {
        return new Statement(
                id,
                "test",
                id,
                Stance.AFFIRMS,
                answer,
                Certainty.REPORTED,
                new TreeMap<>(),
                new TreeSet<>(),
                null,
                START,
                START,
                'F',
                null);
    }
}
