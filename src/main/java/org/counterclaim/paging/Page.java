package org.counterclaim.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the page after it; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next, Total total) {}
