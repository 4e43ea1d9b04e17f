package org.counterclaim.export;

import java.io.IOException;
import org.counterclaim.conflict.ConflictView;

/** Writes conflicts in one format, in the order they are given. */
interface ConflictWriter {

    void write(Section section, ConflictView conflict) throws IOException;

    void finish() throws IOException;
}
