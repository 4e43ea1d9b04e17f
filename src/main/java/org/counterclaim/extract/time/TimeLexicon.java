package org.counterclaim.extract.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The words of time in both languages. */
final class TimeLexicon {

    private static final TimeLexicon SHIPPED = new TimeLexicon();

    private final Phrases<TimeWord> words = new Phrases<>();
    private final Phrases<Integer> hours = new Phrases<>();
    private final Phrases<Integer> days = new Phrases<>();
    private final Map<String, DayPart> parts = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    private TimeLexicon() {
        LexiconFile.rows("time/words.tsv").forEach(row -> {
            TimeWord word = new TimeWord(TimeWord.Kind.valueOf(row.get(0)), row.get(1));
            LexiconFile.alternatives(row.get(2)).forEach(form -> add(form, word));
        });
        LexiconFile.rows("time/hours.tsv")
                .forEach(row -> LexiconFile.alternatives(row.get(1))
                        .forEach(form -> hours.add(form, Integer.valueOf(row.get(0)))));
        LexiconFile.rows("time/days.tsv")
                .forEach(row -> LexiconFile.alternatives(row.get(1))
                        .forEach(form -> days.add(form, Integer.valueOf(row.get(0)))));
        LexiconFile.rows("time/day-parts.tsv")
                .forEach(row -> parts.put(
                        row.get(0),
                        new DayPart(row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)))));
        LexiconFile.rows("time/context.tsv")
                .forEach(row -> sets.put(row.get(0), LexiconFile.words("time/context.tsv", row.get(0))));
    }

    static TimeLexicon shipped() {
        return SHIPPED;
    }

    private void add(String form, TimeWord word) {
        words.add(form, word);
        boolean articled = word.kind() == TimeWord.Kind.UNIT || word.kind() == TimeWord.Kind.THIRD;
        if (articled && Folding.isArabic(form.charAt(0))) {
            words.add("ال" + form, word);
        }
    }

    Phrases.@Nullable Match<TimeWord> word(Sentence sentence, int i) {
        return i < sentence.size() ? words.at(sentence, i) : null;
    }

    Phrases.@Nullable Match<Integer> hour(Sentence sentence, int i) {
        return i < sentence.size() ? hours.at(sentence, i) : null;
    }

    Phrases.@Nullable Match<Integer> day(Sentence sentence, int i) {
        return i < sentence.size() ? days.at(sentence, i) : null;
    }

    DayPart part(String code) {
        return Objects.requireNonNull(parts.get(code), code);
    }

    boolean isIn(String set, Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && names(set).contains(sentence.token(i).normal());
    }

    private Set<String> names(String set) {
        return Objects.requireNonNull(sets.get(set), set);
    }
}
