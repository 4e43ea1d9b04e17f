package org.counterclaim.reconcile;

import java.util.List;
import java.util.Locale;

/** Says in words why a relation holds, so that a reader can check it. */
public final class Explanations {

    private final Phrases phrases;

    public Explanations(Locale locale, DisplayNames names) {
        this.phrases = new Phrases(locale, names);
    }

    /**
     * One sentence.
     *
     * @throws java.util.MissingResourceException for a code that the reconciler does not give
     */
    public String explain(Reason reason) {
        return phrases.messages().say(reason.code(), arguments(reason.arguments()));
    }

    /** The two arguments of a sentence, then both again as they stand after a preposition. */
    private Object[] arguments(List<String> canonical) {
        Object[] words = new Object[4];
        for (int i = 0; i < Math.min(2, canonical.size()); i++) {
            words[i] = phrases.argument(canonical.get(i));
            words[i + 2] = phrases.governed(canonical.get(i));
        }
        return words;
    }
}
