package org.counterclaim.event;

import java.util.UUID;

/** Where a claim stands in a conflict: on which position, counted from 0. */
record Standing(UUID claim, UUID conflict, int position) {}
