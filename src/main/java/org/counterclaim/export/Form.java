package org.counterclaim.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an export in one format; the same contents give the same bytes. */
interface Form {

    /** How many times it goes through the conflicts, for those who wait. */
    default int passes() {
        return 1;
    }

    /** Leaves the stream open. */
    void write(Contents contents, OutputStream out) throws IOException;
}
