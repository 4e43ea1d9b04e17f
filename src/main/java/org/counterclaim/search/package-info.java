/** One question asked of everything: conflicts, events, sources, reports and claims. */
@NullMarked
package org.counterclaim.search;

import org.jspecify.annotations.NullMarked;
