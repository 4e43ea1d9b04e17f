package org.counterclaim.extract.number;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.text.Sentence;

/** "Nine out of ten houses", "one in five children", تسعة من كل عشرة: proportions, which count nothing. */
final class Proportions {

    private static final Set<Double> WHOLES = Set.of(2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 20.0, 100.0, 1000.0);

    private Proportions() {}

    static void remove(Sentence sentence, List<Figure> figures) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            Figure whole = figures.get(i);
            int from = whole.from();
            if (!WHOLES.contains(whole.value()) || from < 2) {
                continue;
            }
            String last = sentence.token(from - 1).normal();
            String first = sentence.token(from - 2).normal();
            boolean outOf = last.equals("of") && (first.equals("out") || first.equals("every"));
            boolean inEvery = last.equals("every") && (first.equals("in") || first.equals("of"));
            boolean ofEvery = last.equals("كل") && first.equals("من");
            boolean out = outOf || inEvery || ofEvery;
            boolean one = last.equals("in") && first.equals("one");
            Figure share = i > 0 ? figures.get(i - 1) : null;
            boolean part = share != null && share.to() >= from - 3 && share.value() < whole.value();
            if (part && (ofEvery || (out && whole.value() <= 10))) {
                figures.remove(i);
                figures.remove(i - 1);
                i--;
            } else if (one) {
                figures.remove(i);
            }
        }
    }
}
