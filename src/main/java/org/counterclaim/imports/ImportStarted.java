package org.counterclaim.imports;

import java.util.UUID;

/** A person started an import. */
record ImportStarted(UUID id) {}
