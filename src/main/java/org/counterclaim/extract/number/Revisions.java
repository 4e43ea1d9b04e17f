package org.counterclaim.extract.number;

import java.util.List;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;

/** Tells which figure is the old one of a figure that changed: "rose to 62 from 56", ارتفع من 56 إلى 62. */
final class Revisions {

    private static final int GAP = 3;

    private enum Sign {
        CHANGE,
        FROM,
        TO,
        OLD
    }

    private final Phrases<Sign> changes = new Phrases<>();
    private final Phrases<Sign> sides = new Phrases<>();
    private final Phrases<Sign> olds = new Phrases<>();

    static Revisions load() {
        Revisions revisions = new Revisions();
        LexiconFile.rows("number/revisions.tsv").forEach(row -> {
            Sign sign = Sign.valueOf(row.get(0));
            Phrases<Sign> table = switch (sign) {
                case CHANGE -> revisions.changes;
                case FROM, TO -> revisions.sides;
                case OLD -> revisions.olds;
            };
            LexiconFile.alternatives(row.get(1)).forEach(phrase -> table.add(phrase, sign));
        });
        return revisions;
    }

    /** For each figure the index of its old figure, or -1. */
    int[] olds(Sentence sentence, List<Figure> figures) {
        int[] olds = new int[figures.size()];
        java.util.Arrays.fill(olds, -1);
        if (figures.size() < 2) {
            return olds;
        }
        int change = change(sentence);
        for (int i = 0; i + 1 < olds.length; i++) {
            Figure first = figures.get(i);
            Figure second = figures.get(i + 1);
            int floor = i == 0 ? 0 : figures.get(i - 1).to();
            boolean changed = change >= 0 && change < first.from();
            if (stands(sentence, olds(), first.to(), second.from(), Sign.OLD)
                    || (changed
                            && stands(sentence, sides, first.to(), second.from(), Sign.FROM)
                            && second.from() - first.to() <= 3)) {
                olds[i] = i + 1;
            } else if (changed
                    && stands(sentence, sides, floor, first.from(), Sign.FROM)
                    && stands(sentence, sides, first.to(), second.from(), Sign.TO)) {
                olds[i + 1] = i;
            }
        }
        return olds;
    }

    private Phrases<Sign> olds() {
        return olds;
    }

    private int change(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).isWord() && changes.at(sentence, i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a phrase of that sign ends just before {@code to}, a few words at most between. */
    private static boolean stands(Sentence sentence, Phrases<Sign> table, int from, int to, Sign sign) {
        for (int i = Math.max(from, to - GAP - 5); i < to; i++) {
            if (!sentence.token(i).isWord()) {
                continue;
            }
            Phrases.Match<Sign> match = table.at(sentence, i);
            if (match != null
                    && match.value() == sign
                    && match.to() <= to
                    && to - match.to() <= (sign == Sign.OLD ? GAP : 0)) {
                return true;
            }
        }
        return false;
    }
}
