package org.counterclaim.conflict;

import java.util.List;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/**
 * How the conflicts of a filter fall apart by one of its parameters, the most frequent values first.
 *
 * @param name of the parameter
 */
public record Facet(String name, List<Value> values) {

    /**
     * One value.
     *
     * @param value as the parameter takes it
     * @param label what it is called; null for codes and people's own words
     * @param count conflicts that have it and meet the filter's other conditions
     */
    public record Value(String value, @Nullable Names label, long count) {}
}
