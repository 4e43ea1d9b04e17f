package org.counterclaim.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done to each of many conflicts. At least one of them is given.
 *
 * @param review what its review becomes
 * @param addLabels labels that join those it has
 * @param suppress why it is set aside
 */
public record BulkChange(
        @Nullable ReviewPatch review,
        List<String> addLabels,
        @Nullable String suppress) {}
