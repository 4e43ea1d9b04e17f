package org.counterclaim.imports;

/** How the words of a cell become the value of a field. */
enum Form {
    /** As they stand. */
    TEXT,
    /** As they stand, without space around. */
    NAME,
    /** One of a closed list, by its code or a word for it. */
    CODE,
    /** A whole number, in digits of any script. */
    FIGURE,
    /** A date, with or without a time. */
    TIME,
    /** Names parted by semicolons. */
    NAMES,
    /** Codes parted by semicolons or commas. */
    CODES,
    /** What the predicate asks for, in words. */
    ANSWER
}
