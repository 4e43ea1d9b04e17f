package org.counterclaim.reference;

/** A row of a reference file that cannot be used; the message names the file, the line and the column. */
public final class ReferenceFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferenceFault(String file, long line, String column, String reason) {
        super("%s, line %d, column %s: %s".formatted(file, line, column, reason));
    }
}
