package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Quantity;

/** What must hold of every question, whatever is claimed. */
class LawsTest {

    private static final int TRIES = 300;

    /** A question with its statements. */
    record Asking(QuestionContext context, List<Statement> statements) {

        Reconciliation reconcile() {
            return new ClaimReconciler().reconcile(context, statements);
        }

        Asking with(List<Statement> others) {
            return new Asking(context, others);
        }

        boolean contradict(Statement one, Statement other) {
            return Relations.among(context, statements)
                    .relate(one, other)
                    .filter(relation -> relation.type() == RelationType.CONTRADICTS)
                    .isPresent();
        }
    }

    @Provide
    Arbitrary<Asking> anything() {
        return Arbitraries.of(AnswerKind.class)
                .flatMap(kind -> askings(kind, Questions.statements(Questions.answers(kind))));
    }

    @Provide
    Arbitrary<Asking> values() {
        return Arbitraries.of(AnswerKind.class)
                .filter(kind -> kind != AnswerKind.YES_NO)
                .flatMap(kind -> askings(kind, Questions.affirmations(Questions.answers(kind))));
    }

    @Provide
    Arbitrary<Asking> ranges() {
        return Arbitraries.of(AnswerKind.QUANTITY, AnswerKind.TIME_WINDOW, AnswerKind.PLACE, AnswerKind.ACTOR)
                .flatMap(kind -> askings(kind, Questions.affirmations(Questions.answers(kind))));
    }

    @Provide
    Arbitrary<Asking> tolls() {
        return askings(AnswerKind.QUANTITY, Questions.affirmations(Questions.runningFigures()));
    }

    private static Arbitrary<Asking> askings(AnswerKind kind, Arbitrary<Statement> statements) {
        return statements.list().ofMaxSize(12).map(list -> new Asking(Questions.about(kind), list));
    }

    @Property(tries = TRIES)
    void contradictingIsSymmetric(@ForAll("anything") Asking asking) {
        for (Statement one : asking.statements()) {
            for (Statement other : asking.statements()) {
                assertThat(asking.contradict(one, other)).isEqualTo(asking.contradict(other, one));
            }
        }
    }

    @Property(tries = TRIES)
    void theOrderOfArrivalChangesNothing(@ForAll("anything") Asking asking, @ForAll Random random) {
        List<Statement> shuffled = new ArrayList<>(asking.statements());
        Collections.shuffle(shuffled, random);
        assertThat(asking.with(shuffled).reconcile()).isEqualTo(asking.reconcile());
    }

    @Property(tries = TRIES)
    void everyStatedContradictionIsOne(@ForAll("anything") Asking asking) {
        Map<UUID, Statement> byId = new HashMap<>();
        asking.statements().forEach(statement -> byId.put(statement.id(), statement));
        for (Contradiction found : asking.reconcile().contradictions()) {
            assertThat(found.positions()).hasSizeGreaterThanOrEqualTo(2);
            found.relations().stream()
                    .filter(relation -> relation.type() == RelationType.CONTRADICTS)
                    .forEach(relation -> assertThat(
                                    asking.contradict(byId.get(relation.claim()), byId.get(relation.other())))
                            .isTrue());
        }
    }

    @Property(tries = TRIES)
    void membersOfAPositionFitEachOther(@ForAll("values") Asking asking) {
        assertMembersFit(asking);
    }

    @Property(tries = TRIES)
    void membersOfAPositionOfTollsFitEachOther(@ForAll("tolls") Asking asking) {
        assertMembersFit(asking);
    }

    @Property(tries = TRIES)
    void thereAreAsManyPositionsAsTheLongestChain(@ForAll("ranges") Asking asking) {
        assertThat(positions(asking)).isEqualTo(longestChain(asking));
    }

    @Property(tries = TRIES)
    void tollsHaveAsManyPositionsAsTheirLongestChain(@ForAll("tolls") Asking asking) {
        assertThat(positions(asking)).isEqualTo(longestChain(asking));
    }

    @Property(tries = TRIES)
    void thereIsAConflictExactlyWhenTwoContradict(@ForAll("values") Asking asking) {
        boolean any = asking.statements().stream()
                .anyMatch(one -> asking.statements().stream().anyMatch(other -> asking.contradict(one, other)));
        assertThat(!asking.reconcile().contradictions().isEmpty()).isEqualTo(any);
    }

    @Property(tries = TRIES)
    void anAgreeingClaimNeverRemovesAConflict(@ForAll("anything") Asking asking, @ForAll Random random) {
        if (asking.statements().isEmpty()) {
            return;
        }
        Statement model =
                asking.statements().get(random.nextInt(asking.statements().size()));
        List<Statement> more = new ArrayList<>(asking.statements());
        more.add(saidByAnother(model));
        assertThat(asking.with(more).reconcile().contradictions().stream().map(Contradiction::type))
                .containsAll(asking.reconcile().contradictions().stream()
                        .map(Contradiction::type)
                        .toList());
    }

    @Property(tries = TRIES)
    void wideningARangeNeverMakesAConflict(@ForAll("tolls") Asking asking, @ForAll Random random) {
        assertWideningIsHarmless(asking, random);
    }

    @Property(tries = TRIES)
    void wideningAStandingFigureNeverMakesAConflict(@ForAll("figures") Asking asking, @ForAll Random random) {
        assertWideningIsHarmless(asking, random);
    }

    @Provide
    Arbitrary<Asking> figures() {
        return askings(AnswerKind.QUANTITY, Questions.affirmations(Questions.answers(AnswerKind.QUANTITY)));
    }

    @Property(tries = TRIES)
    void figuresContradictAtEveryBound(
            @ForAll("bounds") long low, @ForAll("bounds") long middle, @ForAll("bounds") long high) {
        long[] sorted = {low, middle, high};
        java.util.Arrays.sort(sorted);
        Answer lower = Quantity.between(sorted[0], sorted[1], "person");
        Answer upper = Quantity.between(sorted[1], sorted[2], "person");
        Answer above = Quantity.atLeast(sorted[1] + 1, "person");
        assertThat(conflict(lower, upper)).isFalse();
        assertThat(conflict(lower, above)).isTrue();
    }

    @Provide
    Arbitrary<Long> bounds() {
        return Combinators.combine(
                        Arbitraries.of(0L, 1L, 1L << 31, 1L << 53, Long.MAX_VALUE - 4),
                        Arbitraries.longs().between(0, 3))
                .as(Long::sum);
    }

    @Property(tries = TRIES)
    void relationsStayASmallMultipleOfTheClaims(@ForAll("anything") Asking asking) {
        Reconciliation found = asking.reconcile();
        long relations = found.relations().size()
                + found.contradictions().stream()
                        .mapToLong(contradiction -> contradiction.relations().size())
                        .sum();
        assertThat(relations).isLessThanOrEqualTo(14L * asking.statements().size());
    }

    private static void assertMembersFit(Asking asking) {
        Map<UUID, Statement> byId = new HashMap<>();
        asking.statements().forEach(statement -> byId.put(statement.id(), statement));
        for (Contradiction found : asking.reconcile().contradictions()) {
            for (Position position : found.positions()) {
                for (UUID one : position.members()) {
                    for (UUID other : position.members()) {
                        assertThat(asking.contradict(byId.get(one), byId.get(other)))
                                .isFalse();
                    }
                }
            }
        }
    }

    private static void assertWideningIsHarmless(Asking asking, Random random) {
        if (asking.statements().isEmpty()) {
            return;
        }
        int index = random.nextInt(asking.statements().size());
        List<Statement> wider = new ArrayList<>(asking.statements());
        Statement model = wider.get(index);
        wider.set(index, Questions.affirmation(model.id(), widened((Quantity) model.answer(), random)));
        assertThat(positions(asking.with(wider))).isLessThanOrEqualTo(positions(asking));
    }

    private static Quantity widened(Quantity figure, Random random) {
        Long max =
                figure.max() == null || random.nextInt(4) == 0 ? null : Long.valueOf(figure.max() + random.nextInt(50));
        return new Quantity(
                Math.max(0, figure.min() - random.nextInt(50)),
                max,
                null,
                figure.qualifier(),
                figure.unit(),
                figure.asOf(),
                figure.since(),
                figure.cumulative(),
                null);
    }

    private static boolean conflict(Answer one, Answer other) {
        Asking asking = new Asking(
                Questions.about(AnswerKind.QUANTITY),
                List.of(Questions.affirmation(Said.id("one"), one), Questions.affirmation(Said.id("other"), other)));
        return !asking.reconcile().contradictions().isEmpty();
    }

    private static int positions(Asking asking) {
        Optional<Contradiction> found =
                asking.reconcile().contradictions().stream().findFirst();
        return found.map(contradiction -> contradiction.positions().size())
                .orElse(Math.min(1, asking.statements().size()));
    }

    /** The largest set of statements that all contradict one another, by trying every set. */
    private static int longestChain(Asking asking) {
        List<Statement> statements = asking.statements();
        int count = statements.size();
        int[] opposed = new int[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                if (i != j && asking.contradict(statements.get(i), statements.get(j))) {
                    opposed[i] |= 1 << j;
                }
            }
        }
        int longest = 0;
        for (int set = 0; set < 1 << count; set++) {
            if (allOpposed(set, opposed)) {
                longest = Math.max(longest, Integer.bitCount(set));
            }
        }
        return longest;
    }

    private static boolean allOpposed(int set, int[] opposed) {
        for (int i = 0; i < opposed.length; i++) {
            if ((set & 1 << i) != 0 && (set & ~opposed[i]) != 1 << i) {
                return false;
            }
        }
        return true;
    }

    private static Statement saidByAnother(Statement model) {
        return new Statement(
                UUID.randomUUID(),
                model.predicate(),
                UUID.randomUUID(),
                model.stance(),
                model.answer(),
                model.certainty(),
                model.qualifiers(),
                model.places(),
                model.happened(),
                model.saidAt(),
                model.capturedAt(),
                model.grade(),
                model.impliedBy());
    }
}
