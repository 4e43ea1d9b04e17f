package org.counterclaim.export;

import java.util.UUID;

/** Somebody asked for an export that is made in the background. */
record ExportAsked(UUID job) {}
