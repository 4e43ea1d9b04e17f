package org.counterclaim.document;

import java.util.UUID;

/** Where the words of a claim stand in a text, in UTF-16 code units, the end exclusive. */
record Mark(UUID claim, int start, int end) {}
