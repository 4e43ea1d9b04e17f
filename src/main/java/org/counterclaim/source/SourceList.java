package org.counterclaim.source;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sources as their page shows them. */
record SourceList(String q, List<Row> rows, @Nullable String next) {

    record Row(
            UUID id, Names names, String kind, @Nullable String country, String grade, long claims, long conflicts) {}
}
