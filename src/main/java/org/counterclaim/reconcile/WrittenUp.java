package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterclaim.reconcile.Arrangement.Side;
import org.counterclaim.reconcile.Draft.ScopedArrangement;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.YesNo;

/** Writes the positions and spans of a draft. Echoes stand with the words they repeat. */
final class WrittenUp {

    private final ConflictType type;
    private final LatestWords latest;
    private final Overtaken overtaken;
    private final List<Position> positions = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Integer> keys;
    private long greatest = -1;

    WrittenUp(Draft draft, LatestWords latest, Overtaken overtaken) {
        this.overtaken = overtaken;
        this.type = draft.type();
        this.latest = latest;
        this.keys = HashMap.newHashMap(draft.scopes().stream()
                .mapToInt(scope -> scope.arrangement().sides().size())
                .sum());
        draft.scopes().forEach(this::add);
    }

    List<Position> positions() {
        return positions;
    }

    List<Span> spans() {
        return spans;
    }

    private void add(ScopedArrangement scope) {
        int offset = positions.size();
        List<Side> sides = scope.arrangement().sides();
        sides.forEach(side -> positions.add(position(side, sides, scope.suffix())));
        scope.arrangement()
                .fits()
                .forEach(fit -> spans.add(new Span(fit.word().id(), offset + fit.first(), offset + fit.last())));
    }

    private Position position(Side side, List<Side> sides, String suffix) {
        List<Word> members = type == ConflictType.SELF ? side.members() : withEchoes(side, sides);
        Stance stance = side.representative().stance();
        Answer answer = answer(side);
        return new Position(
                unique(stance + ":" + Canonical.value(answer) + suffix, answer),
                stance,
                answer,
                ids(members),
                origins(members),
                members.getFirst().said().grade());
    }

    /** A claim that two rules lead from may be implied twice; it is one member all the same. */
    private static List<UUID> ids(List<Word> members) {
        if (members.size() == 1) {
            return List.of(members.getFirst().id());
        }
        Stream<UUID> ids = members.stream().map(Word::id);
        return members.stream().anyMatch(Word::implied) ? ids.distinct().toList() : ids.toList();
    }

    private List<Word> withEchoes(Side side, List<Side> sides) {
        boolean grows = type == ConflictType.QUANTITY || type == ConflictType.TERM;
        List<Word> echoes = grows ? overtaken.of(side, sides) : new ArrayList<>();
        for (Word word : side.members()) {
            latest.addEchoes(word, echoes);
        }
        if (echoes.isEmpty()) {
            return side.members();
        }
        echoes.addAll(side.members());
        return new Side(echoes.stream().distinct().toList()).members();
    }

    private Answer answer(Side side) {
        if (side.members().size() == 1) {
            return side.representative().answer();
        }
        List<Answer> answers = side.members().stream().map(Word::answer).toList();
        boolean byPolarity = type == ConflictType.POLARITY || type == ConflictType.SELF;
        return byPolarity && !allEqual(answers) ? YesNo.INSTANCE : CommonAnswer.of(answers);
    }

    private static boolean allEqual(List<Answer> answers) {
        return answers.stream().allMatch(answer -> SameWords.sameValue(answer, answers.getFirst()));
    }

    /**
     * Running figures of different levels may span the same values; their keys must differ all the same. Figures each
     * above the one before, as on most questions, cannot be alike and need no map.
     */
    private String unique(String key, Answer answer) {
        if (keys.isEmpty() && answer instanceof Quantity figure && figure.min() > greatest) {
            greatest = figure.upper();
            return key;
        }
        if (keys.isEmpty()) {
            positions.forEach(position -> keys.put(position.key(), 1));
        }
        int times = keys.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "#" + times;
    }

    static int origins(List<Word> members) {
        if (members.size() == 1) {
            return members.getFirst().known() ? 1 : 0;
        }
        int[] speakers =
                members.stream().filter(Word::known).mapToInt(Word::speaker).toArray();
        Arrays.sort(speakers);
        int origins = 0;
        for (int i = 0; i < speakers.length; i++) {
            origins += i == 0 || speakers[i] != speakers[i - 1] ? 1 : 0;
        }
        return origins;
    }
}
