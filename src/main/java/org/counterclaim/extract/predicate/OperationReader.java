package org.counterclaim.extract.predicate;

import java.util.List;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Terms;
import org.jspecify.annotations.Nullable;

/** Whether an operation goes on, pauses, resumes or is over. */
final class OperationReader implements PropositionReader {

    private static final int NEAR = 4;
    private static final int FAR = 9;

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (Mark state : reading.marks().of("state")) {
            Mark operation = operation(reading, state);
            if (operation == null
                    || (state.code().equals("started") && !operation.code().equals("campaign"))) {
                continue;
            }
            int from = scene.clauseStart(state.start());
            int to = scene.clauseEnd(state.start());
            found.add(new Draft("operation.state", PredicateFamily.VIOLENCE, "operation-" + state.code())
                    .at(reading, state)
                    .spanning(operation.start(), operation.end())
                    .answer(Terms.of(state.code()))
                    .places(scene.placesIn(from, to))
                    .actors(scene.partiesIn(from, to))
                    .time(scene.timeNear(state.start(), 10))
                    .done());
        }
    }

    /** "Is continuing", العملية مستمرة: said of a subject further off. */
    private static boolean isPredicate(Reading reading, Mark state) {
        return state.end() - state.start() > 1
                || (reading.arabic() && state.prefix().isEmpty());
    }

    private static @Nullable Mark operation(Reading reading, Mark state) {
        for (int i = state.end(); i < Math.min(reading.size(), state.end() + NEAR); i++) {
            Mark operation = reading.marks().at(i, "operation");
            if (operation != null) {
                return operation;
            }
            if (reading.isMark(i)) {
                break;
            }
        }
        int far = state.isFinite() || isPredicate(reading, state) ? FAR : NEAR;
        for (int i = state.start() - 1; i >= Math.max(0, state.start() - far); i--) {
            Mark operation = reading.marks().at(i, "operation");
            if (operation != null) {
                return operation;
            }
            if (reading.isMark(i)) {
                break;
            }
        }
        return null;
    }
}
