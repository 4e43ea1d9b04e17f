package org.counterclaim.model;

/**
 * A claim of the model that was not proposed.
 *
 * @param words the quote it gave, shortened
 */
record Refusal(Reason reason, String words) {

    private static final int SHOWN = 200;

    /** Why. */
    enum Reason {
        MALFORMED,
        TOO_MANY,
        QUOTE_NOT_IN_TEXT,
        UNKNOWN_PREDICATE,
        UNKNOWN_STANCE,
        UNKNOWN_CERTAINTY,
        UNKNOWN_CATEGORY,
        UNKNOWN_TERM,
        CLAIMANT_NOT_IN_TEXT,
        ANSWER_MISSING,
        ANSWER_NOT_IN_QUOTE
    }

    static Refusal of(Reason reason, String words) {
        String clean = words.replaceAll("\\p{Cntrl}", " ");
        return new Refusal(reason, clean.substring(0, whole(clean, Math.min(clean.length(), SHOWN))));
    }

    /** Never cuts a surrogate pair. */
    private static int whole(String words, int at) {
        return at > 0 && Character.isHighSurrogate(words.charAt(at - 1)) ? at - 1 : at;
    }
}
