package org.counterclaim.extract.number;

import java.util.SortedSet;

/**
 * A noun of the lexicon in one grammatical number.
 *
 * @param tags {@code role:...}, {@code category:...}, or a bare kind such as {@code vehicle}, {@code duration}
 */
record NounForm(String lemma, String unit, SortedSet<String> tags, Form form) {

    enum Form {
        SINGULAR,
        DUAL,
        PLURAL
    }

    boolean is(Form other) {
        return form == other;
    }

    boolean has(String tag) {
        return tags.contains(tag);
    }

    boolean hasRole() {
        return tags.stream().anyMatch(tag -> tag.startsWith("role:"));
    }

    CountedNoun at(int start, int end) {
        return new CountedNoun(start, end, lemma, unit, tags);
    }
}
