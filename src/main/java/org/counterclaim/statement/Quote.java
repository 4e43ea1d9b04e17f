package org.counterclaim.statement;

/**
 * Where the words stand in a document, as a text-quote selector of the W3C Web Annotation Data Model (section 4.2.4):
 * found again by the words around it, so that it survives re-flowed text and differing offset units.
 *
 * @param exact the words themselves, as they stand in the text
 * @param prefix up to 32 characters before them, empty at the start
 * @param suffix up to 32 characters after them, empty at the end
 */
public record Quote(String exact, String prefix, String suffix) {

    public Quote {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("a quote needs its exact words");
        }
    }
}
