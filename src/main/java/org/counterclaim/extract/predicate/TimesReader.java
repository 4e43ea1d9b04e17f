package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FigureKind;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** How often somebody attacked or was attacked: "shelled the town 40 times", قصفت البلدة أربعين مرة. */
final class TimesReader implements PropositionReader {

    private static final int NEAR = 12;
    private static final Set<String> COMPARED =
            Set.of("as", "more", "higher", "larger", "its", "the", "over", "than", "اكثر", "من", "ضعف");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (FoundQuantity quantity : reading.quantities()) {
            if (quantity.kind() != FigureKind.COUNT
                    || !quantity.quantity().unit().equals("time")
                    || quantity.isOrdinal()
                    || reading.isAny(reading.end(quantity.span()), COMPARED)) {
                continue;
            }
            Mark attack = attack(scene, quantity);
            if (attack != null && Standings.of(reading, attack).stance() == Stance.AFFIRMS) {
                found.add(told(scene, quantity, attack));
            }
        }
    }

    /** The attack that happened so often; null when a truce was broken so often, or nothing tells. */
    private static @Nullable Mark attack(Scene scene, FoundQuantity quantity) {
        Reading reading = scene.reading();
        int start = reading.start(quantity.span());
        int from = Math.max(scene.clauseStart(start), start - NEAR);
        if (reading.marks().any("trigger", "truce", from, start)) {
            return null;
        }
        for (int i = start - 1; i >= from; i--) {
            if (reading.quantityAt(i) != null) {
                return null;
            }
            Mark attack = reading.marks().at(i, "trigger", "attack");
            if (attack != null) {
                return attack;
            }
        }
        return null;
    }

    private static Proposition told(Scene scene, FoundQuantity quantity, Mark attack) {
        Reading reading = scene.reading();
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        Quantity told = quantity.quantity();
        return new Draft("attack.count", PredicateFamily.VIOLENCE, "attacked-so-often")
                .over(start, start, end)
                .spanning(attack.start(), attack.end())
                .answer(new Quantity(
                        told.min(),
                        told.max(),
                        told.best(),
                        told.qualifier(),
                        "attack",
                        told.asOf(),
                        told.since(),
                        false,
                        told.words()))
                .places(scene.placesIn(scene.clauseStart(start), scene.clauseEnd(start)))
                .time(scene.timeNear(start, 12))
                .confidence(0.65)
                .done();
    }
}
