package org.counterclaim.extract.lexicon;

/** Which form of a lexicon word stands in the text. */
public enum Form {
    /** A noun, a particle, a participle, or a phrase that does not change. */
    PLAIN,
    /** The Arabic perfect or the English past, participle included. */
    PAST,
    /** The Arabic imperfect or the English present and infinitive. */
    PRESENT,
    /** The English form in -ing. */
    ING
}
