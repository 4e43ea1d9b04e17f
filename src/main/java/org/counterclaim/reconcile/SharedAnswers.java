package org.counterclaim.reconcile;

import java.util.HashMap;
import java.util.Map;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;

/**
 * One object for equal answers out of a vocabulary or a tree, of which a question with many claims has few: these stay
 * near the processor. Figures and hours seldom equal one another.
 */
final class SharedAnswers {

    private final Map<Answer, Answer> known = new HashMap<>();

    Answer shared(Answer answer) {
        return switch (answer) {
            case Place place -> known(place);
            case Actor actor -> known(actor);
            case Terms terms -> known(terms);
            case YesNo itself -> itself;
            case Quantity itself -> itself;
            case TimeWindow itself -> itself;
        };
    }

    private Answer known(Answer answer) {
        Answer before = known.putIfAbsent(answer, answer);
        return before == null ? answer : before;
    }
}
