package org.counterclaim.extract.number;

import java.util.HashMap;
import java.util.Map;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** The words that numbers are made of, in both languages, with or without joined particles and article. */
final class NumberWords {

    private static final String[] PARTICLES = {"و", "ال", "وال", "ب", "ل", "ف", "بال", "لل", "ك", "فال", "وب", "ول"};

    private final Map<String, NumberWord> words = new HashMap<>();
    private final Map<String, Boolean> joined = new HashMap<>();

    static NumberWords load() {
        NumberWords numbers = new NumberWords();
        LexiconFile.rows("number/words.tsv").forEach(row -> {
            NumberWord word = new NumberWord(NumberWord.Role.valueOf(row.get(0)), Long.parseLong(row.get(1)));
            LexiconFile.alternatives(row.get(2)).forEach(form -> numbers.add(Folding.fold(form), word));
        });
        LexiconFile.rows("number/not-numbers.tsv").forEach(row -> numbers.forget(Folding.fold(row.get(0))));
        return numbers;
    }

    private void add(String form, NumberWord word) {
        words.put(form, word);
        if (Folding.isArabic(form.charAt(0))) {
            for (String particle : PARTICLES) {
                words.putIfAbsent(particle + form, word);
                joined.putIfAbsent(particle + form, particle.startsWith("و"));
            }
        }
    }

    private void forget(String form) {
        words.remove(form);
        joined.remove(form);
    }

    @Nullable NumberWord get(String normal) {
        return words.get(normal);
    }

    /** Whether the Arabic form begins with "and". */
    boolean isJoined(String normal) {
        return joined.getOrDefault(normal, false);
    }
}
