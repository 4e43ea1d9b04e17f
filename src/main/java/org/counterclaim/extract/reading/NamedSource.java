package org.counterclaim.extract.reading;

/**
 * A known source named in a sentence.
 *
 * @param source which
 * @param start index of the first token of its name
 * @param end one past the last
 */
public record NamedSource(KnownSource source, int start, int end) {

    public boolean covers(int token) {
        return start <= token && token < end;
    }
}
