package org.counterclaim.page;

import java.util.Optional;
import org.counterclaim.source.Names;

/** Names of the terms that answer a predicate, from the vocabulary. */
@FunctionalInterface
public interface TermLabels {

    Optional<Names> of(String predicate, String term);
}
