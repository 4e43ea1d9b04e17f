package org.counterclaim.extract.time;

/** A word of the time lexicon: what sort, and its value there. */
record TimeWord(Kind kind, String value) {

    enum Kind {
        MONTH,
        HIJRI,
        WEEKDAY,
        OFFSET,
        LAST_NIGHT,
        PART,
        MODIFIER,
        THIRD,
        UNIT,
        DUAL,
        PLURAL
    }

    int number() {
        return Integer.parseInt(value);
    }
}
