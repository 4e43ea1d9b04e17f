package org.counterclaim.extract.number;

import java.util.Set;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the words that bound a figure, before it ("at least 56") or after it (62 مدنيا على الأقل). */
final class BoundWords {

    /** The longest phrase and the widest gap together. */
    private static final int REACH = 7;

    private static final Set<String> PARTICLE = LexiconFile.words("number/context.tsv", "PARTICLE");

    private record Words(Bound bound, int gap) {}

    private final Phrases<Words> before = new Phrases<>();
    private final Phrases<Words> after = new Phrases<>();

    static BoundWords load() {
        BoundWords words = new BoundWords();
        LexiconFile.rows("number/bounds.tsv").forEach(row -> {
            Words entry = new Words(Bound.valueOf(row.get(0)), Integer.parseInt(row.get(2)));
            Phrases<Words> table = row.get(1).equals("BEFORE") ? words.before : words.after;
            LexiconFile.alternatives(row.get(3)).forEach(phrase -> table.add(phrase, entry));
        });
        return words;
    }

    /** @param floor no word before this token belongs to the figure */
    Figure bound(Sentence sentence, Figure figure, int floor, int ceiling) {
        Phrases.Match<Words> ahead = before(sentence, figure, floor);
        if (ahead != null) {
            Bound bound = ahead.value().bound();
            return figure.reaching(ahead.from(), figure.to(), bound.of(figure.amount()), rule(bound));
        }
        Phrases.Match<Words> behind = after(sentence, figure, ceiling);
        if (behind != null) {
            Bound bound = behind.value().bound();
            return figure.reaching(figure.from(), behind.to(), bound.of(figure.amount()), rule(bound));
        }
        return figure;
    }

    private static String rule(Bound bound) {
        return bound.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private Phrases.@Nullable Match<Words> before(Sentence sentence, Figure figure, int floor) {
        int end = figure.from();
        while (end > floor && isGlue(sentence, end - 1)) {
            end--;
        }
        for (int i = Math.max(floor, end - REACH); i < end; i++) {
            Phrases.Match<Words> match = before.at(sentence, i);
            if (match != null
                    && match.to() <= end
                    && end - match.to() <= match.value().gap()
                    && !isParticle(sentence, match)
                    && !crosses(sentence, match.to(), end)) {
                return match;
            }
        }
        return null;
    }

    /** "Handed over 64 prisoners", "buried under nine storeys": the word belongs to the verb before it. */
    private static boolean isParticle(Sentence sentence, Phrases.Match<Words> match) {
        int at = match.from();
        boolean preposition = match.to() - at == 1
                && (sentence.token(at).is("over") || sentence.token(at).is("under"));
        boolean verb = (at > 0 && PARTICLE.contains(sentence.token(at - 1).normal()))
                || (at > 1 && PARTICLE.contains(sentence.token(at - 2).normal()));
        return preposition && verb;
    }

    /** An article or a currency sign between the words and the figure. */
    private static boolean isGlue(Sentence sentence, int i) {
        return sentence.token(i).is("ال")
                || sentence.token(i).is("the")
                || sentence.token(i).is("$")
                || sentence.token(i).is("(");
    }

    private static boolean isConjoined(String normal) {
        return normal.equals("and") || (normal.length() > 3 && normal.startsWith("و"));
    }

    private static boolean crosses(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).isMark() && !sentence.token(i).is("\"")) {
                return true;
            }
        }
        return false;
    }

    private Phrases.@Nullable Match<Words> after(Sentence sentence, Figure figure, int ceiling) {
        for (int i = figure.to(); i < Math.min(ceiling, figure.to() + 5); i++) {
            if (sentence.token(i).isMark() || isConjoined(sentence.token(i).normal())) {
                return null;
            }
            Phrases.Match<Words> match = after.at(sentence, i);
            if (match != null) {
                return i - figure.to() <= match.value().gap() ? match : null;
            }
        }
        return null;
    }
}
