package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.reconcile.Arrangement.Side;
import org.counterclaim.reconcile.Draft.ScopedArrangement;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.YesNo;

/** Writes the positions and spans of a draft. Echoes stand with the words they repeat. */
final class WrittenUp {

    private final ConflictType type;
    private final LatestWords latest;
    private final List<Position> positions = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    WrittenUp(Draft draft, LatestWords latest) {
        this.type = draft.type();
        this.latest = latest;
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
        scope.arrangement().sides().forEach(side -> positions.add(position(side, scope.suffix())));
        scope.arrangement()
                .fits()
                .forEach(fit -> spans.add(new Span(fit.word().said().id(), offset + fit.first(), offset + fit.last())));
    }

    private Position position(Side side, String suffix) {
        List<Word> members = type == ConflictType.SELF ? side.members() : withEchoes(side);
        Stance stance = side.representative().said().stance();
        Answer answer = answer(side);
        return new Position(
                unique(stance + ":" + Canonical.value(answer) + suffix),
                stance,
                answer,
                ids(members),
                origins(members),
                members.getFirst().said().grade());
    }

    /** A claim that two rules lead from may be implied twice; it is one member all the same. */
    private static List<UUID> ids(List<Word> members) {
        return members.size() == 1
                ? List.of(members.getFirst().said().id())
                : members.stream().map(word -> word.said().id()).distinct().toList();
    }

    private List<Word> withEchoes(Side side) {
        if (!latest.anyEchoes(side.members())) {
            return side.members();
        }
        List<Word> members = new ArrayList<>(side.members());
        side.members().forEach(word -> members.addAll(latest.echoes(word)));
        members.sort(Word.BEST);
        return members;
    }

    private Answer answer(Side side) {
        List<Answer> answers =
                side.members().stream().map(word -> word.said().answer()).toList();
        boolean byPolarity = type == ConflictType.POLARITY || type == ConflictType.SELF;
        return byPolarity && !allEqual(answers) ? YesNo.INSTANCE : CommonAnswer.of(answers);
    }

    private static boolean allEqual(List<Answer> answers) {
        String first = Canonical.value(answers.getFirst());
        return answers.stream().allMatch(answer -> Canonical.value(answer).equals(first));
    }

    /** Running figures of different levels may span the same values; their keys must differ all the same. */
    private String unique(String key) {
        int times = keys.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "#" + times;
    }

    static int origins(List<Word> members) {
        if (members.size() == 1) {
            return members.getFirst().said().origin() == null ? 0 : 1;
        }
        Set<UUID> origins = new HashSet<>();
        for (Word member : members) {
            if (member.said().origin() != null) {
                origins.add(member.said().origin());
            }
        }
        return origins.size();
    }
}
