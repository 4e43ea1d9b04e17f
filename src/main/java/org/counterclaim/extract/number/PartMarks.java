package org.counterclaim.extract.number;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells which figures are parts of the one before them: "62 people, among them 16 children and nine women". */
final class PartMarks {

    private static final int GAP = 4;
    private static final Set<String> CONJUNCTIONS = Set.of("and", "و", "،", ",", "or", "او");

    private static final Set<String> HARM = LexiconFile.words("number/context.tsv", "HARM");

    private final Phrases<Boolean> before = new Phrases<>();
    private final Phrases<Boolean> after = new Phrases<>();

    static PartMarks load() {
        PartMarks marks = new PartMarks();
        LexiconFile.rows("number/parts.tsv").forEach(row -> {
            Phrases<Boolean> table = row.get(0).equals("BEFORE") ? marks.before : marks.after;
            LexiconFile.alternatives(row.get(1)).forEach(phrase -> table.add(phrase, true));
        });
        return marks;
    }

    /** @param nouns what each figure counts, in the figures' order */
    boolean[] parts(Sentence sentence, List<Figure> figures, List<List<CountedNoun>> nouns) {
        boolean[] parts = new boolean[figures.size()];
        for (int i = 0; i < parts.length; i++) {
            Figure figure = figures.get(i);
            int floor = i == 0 ? 0 : figures.get(i - 1).to();
            boolean others = nouns.get(i).stream().anyMatch(noun -> noun.lemma().equals("others"));
            boolean marked = isMarked(sentence, figure, floor);
            boolean follows = i > 0 && parts[i - 1] && isListed(sentence, end(figures, nouns, sentence, i - 1), figure);
            parts[i] = !others && (marked || follows || isMarkedAfter(sentence, figure, i > 0));
        }
        return parts;
    }

    private boolean isMarked(Sentence sentence, Figure figure, int floor) {
        for (int i = Math.max(floor, figure.from() - GAP - 2); i < figure.from(); i++) {
            if (sentence.token(i).isMark()) {
                continue;
            }
            Phrases.Match<Boolean> mark = before.at(sentence, i);
            if (mark != null && mark.to() <= figure.from() && figure.from() - mark.to() <= GAP) {
                return !breaks(sentence, mark.to(), figure.from());
            }
        }
        return false;
    }

    private static boolean breaks(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.is("،") || token.is(",") || token.is(".") || isAnotherHarm(token.normal())) {
                return true;
            }
        }
        return false;
    }

    /** مقتل ثلاثة منهم وجرح أربعة, "of those killed has risen to 93": what is told next is no part. */
    private static boolean isAnotherHarm(String word) {
        return HARM.contains(word);
    }

    /** "three of them women": only of a figure that follows the total. */
    private boolean isMarkedAfter(Sentence sentence, Figure figure, boolean second) {
        int i = figure.coreTo();
        return second
                && !(figure.from() > 0
                        && HARM.contains(sentence.token(figure.from() - 1).normal()))
                && i < sentence.size()
                && !sentence.token(i).isMark()
                && after.at(sentence, i) != null
                && isClauseEnd(sentence, after.at(sentence, i));
    }

    private boolean isClauseEnd(Sentence sentence, Phrases.@Nullable Match<Boolean> mark) {
        return mark != null
                && (mark.to() >= sentence.size() || !sentence.token(mark.to()).isNumber());
    }

    /** Nothing but a conjunction stands between the part before and this figure. */
    private static boolean isListed(Sentence sentence, int from, Figure figure) {
        boolean conjoined = false;
        for (int i = from; i < figure.from(); i++) {
            if (!CONJUNCTIONS.contains(sentence.token(i).normal())) {
                return false;
            }
            conjoined = true;
        }
        return conjoined
                || (figure.from() >= from
                        && sentence.token(figure.from()).normal().startsWith("و"));
    }

    private static int end(List<Figure> figures, List<List<CountedNoun>> nouns, Sentence sentence, int i) {
        int end = figures.get(i).to();
        for (CountedNoun noun : nouns.get(i)) {
            end = Math.max(end, sentence.tokenAt(noun.end() - 1) + 1);
        }
        return end;
    }
}
