package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.number.Numeral;
import org.counterclaim.extract.number.Numerals;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;

/** How strong an earthquake was: "a 6.3-magnitude quake", "measured 5.8 on the Richter scale", زلزال بقوة 6.3 درجات. */
final class MagnitudeReader implements PropositionReader {

    private static final int NEAR = 9;
    private static final double WEAKEST = 1;
    private static final double STRONGEST = 9.9;
    private static final Set<String> QUAKES = Set.of(
            "earthquake",
            "earthquakes",
            "quake",
            "quakes",
            "tremor",
            "tremors",
            "aftershock",
            "aftershocks",
            "temblor",
            "زلزال",
            "الزلزال",
            "زلزالا",
            "زلزالين",
            "هزه",
            "الهزه",
            "هزات",
            "ارتداديه");
    private static final Set<String> STRENGTH = Set.of(
            "magnitude",
            "richter",
            "strength",
            "قوه",
            "بقوه",
            "قوته",
            "قوتها",
            "شده",
            "بشده",
            "شدته",
            "شدتها",
            "درجه",
            "درجات",
            "ريختر",
            "الريختر",
            "بلغت");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = 0; i < reading.size(); i++) {
            Numeral figure = reading.token(i).isNumber() ? Numerals.load().at(reading.sentence(), i) : null;
            if (figure != null && isMagnitude(reading, i, figure)) {
                long steps = Math.round(figure.value() * 100);
                found.add(new Draft("earthquake.magnitude", PredicateFamily.DISASTER, "magnitude")
                        .over(i, i, figure.to())
                        .standing(Standing.TOLD)
                        .answer(new Quantity(
                                steps,
                                steps,
                                steps,
                                QuantityQualifier.EXACT,
                                "magnitude",
                                null,
                                null,
                                false,
                                reading.words(i, figure.to())))
                        .places(scene.placesIn(scene.clauseStart(i), scene.clauseEnd(i)))
                        .time(scene.timeNear(i, 12))
                        .done());
                return;
            }
        }
    }

    private static boolean isMagnitude(Reading reading, int at, Numeral figure) {
        if (figure.value() < WEAKEST || figure.value() > STRONGEST || reading.timeAt(at) != null) {
            return false;
        }
        boolean beside = reading.isAny(at + 1, QUAKES);
        boolean quake = beside;
        boolean strength = beside && figure.decimal();
        for (int i = Math.max(0, at - NEAR); i < Math.min(reading.size(), at + NEAR); i++) {
            quake |= reading.isAny(i, QUAKES) || reading.is(i, "richter");
            strength |= Math.abs(i - at) <= 3 && reading.isAny(i, STRENGTH);
            strength |= reading.is(i, "richter") || reading.is(i, "ريختر");
        }
        boolean measured = figure.decimal() || reading.is(at - 1, "magnitude") || reading.is(at + 2, "magnitude");
        return quake && strength && (measured || reading.arabic());
    }
}
