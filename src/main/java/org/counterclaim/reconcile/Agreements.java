package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.reconcile.Arrangement.Fit;
import org.counterclaim.reconcile.Arrangement.Side;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Stance;

/** Relates each word to the best graded one that it agrees with: as many relations as words, never all pairs. */
final class Agreements {

    private record Flat(Stance stance, Scope scope, String value) {}

    private final Agreeing agreeing;

    Agreements(PredicateRule predicate) {
        this.agreeing = new Agreeing(predicate);
    }

    /** Members of a side, and words that fit it and others, against the side's representative. */
    List<Relation> within(Arrangement arrangement) {
        List<Relation> relations = new ArrayList<>();
        arrangement.sides().forEach(side -> relate(side.members(), relations));
        for (Fit fit : arrangement.fits()) {
            Side side = arrangement.sides().get(fit.first());
            relations.add(agreeing.relate(fit.word(), side.representative()));
        }
        return relations;
    }

    /** Flat words, and denials of one value, that say the same of the same places. */
    List<Relation> ofStance(List<Word> standing) {
        Map<Flat, List<Word>> groups = new LinkedHashMap<>();
        for (Word word : standing) {
            if (word.denies() || word.kind() == AnswerKind.YES_NO) {
                Flat flat = new Flat(word.stance(), word.scope(), Canonical.value(word.answer()));
                groups.computeIfAbsent(flat, ignored -> new ArrayList<>()).add(word);
            }
        }
        List<Relation> relations = new ArrayList<>();
        for (List<Word> group : groups.values()) {
            if (group.size() > 1) {
                relate(new Side(group).members(), relations);
            }
        }
        return relations;
    }

    private void relate(List<Word> members, List<Relation> relations) {
        Word representative = members.getFirst();
        for (Word member : members.subList(1, members.size())) {
            relations.add(agreeing.relate(member, representative));
        }
    }
}
