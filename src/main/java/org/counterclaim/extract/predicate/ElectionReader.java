package org.counterclaim.extract.predicate;

import java.util.List;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FigureKind;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.statement.Quantity;

/** How many voters turned out. */
final class ElectionReader implements PropositionReader {

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        Mark turnout = reading.marks().first("turnout", 0, reading.size());
        if (turnout == null) {
            return;
        }
        for (FoundQuantity quantity : reading.quantities()) {
            int start = reading.start(quantity.span());
            if (quantity.kind() == FigureKind.PERCENTAGE && Math.abs(start - turnout.start()) <= 14) {
                Quantity told = quantity.quantity();
                found.add(new Draft("election.turnout", PredicateFamily.ELECTION, "turnout")
                        .over(
                                start,
                                Math.min(start, turnout.start()),
                                Math.max(reading.end(quantity.span()), turnout.end()))
                        .standing(Standing.TOLD)
                        .answer(new Quantity(
                                told.min(),
                                told.max(),
                                told.best(),
                                told.qualifier(),
                                "percent",
                                null,
                                null,
                                false,
                                told.words()))
                        .done());
                return;
            }
        }
    }
}
