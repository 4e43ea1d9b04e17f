package org.counterclaim.document;

import java.util.UUID;

/** A new report has been kept with the claims found in it; told in the transaction that keeps it. */
public record ReportCaptured(UUID document) {}
