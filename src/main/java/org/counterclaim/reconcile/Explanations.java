package org.counterclaim.reconcile;

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
        Object[] arguments = reason.arguments().stream().map(phrases::argument).toArray();
        return phrases.messages().say(reason.code(), arguments);
    }
}
