package org.counterclaim.extract.predicate;

import java.util.List;

/** Reads one kind of proposition out of a sentence. */
interface PropositionReader {

    /** Adds to {@code found} what the sentence says of its kind. */
    void read(Scene scene, List<Proposition> found);
}
