package org.counterclaim.conflict;

import java.util.List;
import org.counterclaim.source.Names;
import org.counterclaim.source.SourceRef;

/**
 * A conflict as the queue shows it.
 *
 * @param conflict without its claims
 * @param sides its first positions
 */
record QueueRow(ConflictView conflict, List<Side> sides) {

    /**
     * A position in short.
     *
     * @param voices the first few who hold it, each once, the best graded and then the earliest first
     * @param further how many more there are
     */
    record Side(Names label, List<SourceRef> voices, int further) {}

    /** How many positions are left out. */
    public int furtherSides() {
        return conflict.positionCount() - sides.size();
    }
}
