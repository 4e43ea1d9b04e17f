package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Words of leaving that tell of something else: people who take to the streets, what a blow leaves behind. */
final class Marches {

    private static final Set<String> MARCHING =
            Set.of("للتنديد", "الشوارع", "احتجاجا", "للاحتجاج", "للمطالبه", "تنديدا", "streets", "للتظاهر", "دعما");

    private Marches() {}

    /** "Came out to protest". */
    static boolean isMarching(Scene scene, Mark leave) {
        Reading reading = scene.reading();
        String word = reading.token(leave.start()).normal();
        boolean out = word.contains("خرج") || word.startsWith("came") || word.startsWith("move");
        boolean protest = reading.marks().any("kind", "protest", leave.end(), leave.end() + 10);
        for (int i = leave.end(); out && i < Math.min(reading.size(), leave.end() + 10); i++) {
            protest |= reading.isAny(i, MARCHING);
        }
        return out && (protest || scene.main() == PredicateFamily.PROTEST);
    }

    /** "Leaving 200 people without water": what a blow leaves, not who left. */
    static boolean isLeaving(Reading reading, Mark leave) {
        boolean word = reading.is(leave.start(), "leaving")
                || reading.is(leave.start(), "left")
                || reading.is(leave.start(), "leaves");
        return word && leave.end() < reading.size() && reading.quantityAt(leave.end()) != null;
    }
}
