package org.counterclaim.extract.number;

import java.util.SortedSet;

/**
 * What is counted.
 *
 * @param start first UTF-16 unit of the noun in the text
 * @param end one past its last unit
 * @param lemma code of the noun, such as {@code civilian}, {@code bus}, {@code killed}
 * @param unit code of the unit, such as {@code person} or {@code bus}
 * @param tags what the noun tells beyond the unit: {@code role:killed}, {@code category:civilians},
 *     {@code category:women}
 */
public record CountedNoun(int start, int end, String lemma, String unit, SortedSet<String> tags) {

    public boolean has(String tag) {
        return tags.contains(tag);
    }
}
