package org.counterclaim.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that name some place, before it is known which.
 *
 * @param start first UTF-16 unit, word of kind included
 * @param end one past the last unit
 * @param names the names that the words are, of one length
 * @param kind the word of kind beside them; null when there is none
 * @param caution how everyday the words are
 */
record Mention(int start, int end, List<PlaceName> names, KindWords.@Nullable KindWord kind, Caution caution) {

    /** How sure it is that the words name a place at all. */
    enum Caution {
        NONE,
        /** Beside another name that it may be part of: "Half Moon Bay" is not Bay, far off. */
        PART,
        /** A country whose army, party or paper it is: tells of the country, and is no place. */
        WHOSE,
        /** Needs another place of the region. */
        COMMON,
        /** Short, and far off: needs a word of place before it, or another place of the region. */
        SHORT,
        /** Needs a word of kind. */
        STRICT
    }
}
