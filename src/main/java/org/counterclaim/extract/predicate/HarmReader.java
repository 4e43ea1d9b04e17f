package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Denials that anybody of a kind was killed, without a figure: "denied killing civilians", "نفى مقتل مدنيين". */
final class HarmReader implements PropositionReader {

    private static final int NEAR = 5;
    private static final Set<String> ANY =
            Set.of("سقوط", "وجود", "وقوع", "اي", "any", "تسجيل", "حدوث", "causing", "no");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (Mark cause : reading.marks().of("cause")) {
            boolean killed = cause.code().equals("killed");
            Mark who = killed && scene.isDenied(cause.start()) ? who(reading, cause) : null;
            if (who != null && !isCounted(reading, cause)) {
                found.add(new Draft("casualties.killed", Families.of("casualties.killed", scene.main()), "harm-denied")
                        .at(reading, cause)
                        .spanning(who.start(), who.end())
                        .standing(org.counterclaim.extract.stance.Standing.TOLD)
                        .qualifiers(Victims.of(scene, who))
                        .places(scene.placesIn(scene.clauseStart(cause.start()), scene.clauseEnd(cause.start())))
                        .confidence(0.6)
                        .done());
                return;
            }
        }
        unnamed(scene, found);
    }

    /** نفى سقوط قتلى, "denied any deaths": nobody is named more closely. */
    private static void unnamed(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (Mark count : reading.marks().of("count")) {
            boolean any = reading.isAny(count.start() - 1, ANY);
            if (count.code().equals("killed") && any && scene.isDenied(count.start()) && !isCounted(reading, count)) {
                Mark who = reading.marks().first("category", count.end(), Math.min(reading.size(), count.end() + NEAR));
                found.add(new Draft("casualties.killed", Families.of("casualties.killed", scene.main()), "harm-denied")
                        .at(reading, count)
                        .spanning(count.start() - 1, count.end())
                        .standing(org.counterclaim.extract.stance.Standing.TOLD)
                        .qualifier("category", who == null ? null : who.code())
                        .places(scene.placesIn(scene.clauseStart(count.start()), scene.clauseEnd(count.start())))
                        .confidence(0.6)
                        .done());
                return;
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Mark who(Reading reading, Mark cause) {
        Mark after = reading.marks().first("category", cause.end(), cause.end() + NEAR);
        Mark before = reading.marks().last("category", Math.max(0, cause.start() - NEAR), cause.start());
        Mark nearest = reading.arabic() || before == null ? after : before;
        return nearest == null || nearest.code().equals("wounded") ? null : nearest;
    }

    private static boolean isCounted(Reading reading, Mark cause) {
        for (int i = Math.max(0, cause.start() - NEAR); i < Math.min(reading.size(), cause.end() + NEAR); i++) {
            if (reading.quantityAt(i) != null) {
                return true;
            }
        }
        return false;
    }
}
