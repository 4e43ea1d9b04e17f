/** Who asserts or carries a claim. */
@NullMarked
package org.counterclaim.source;

import org.jspecify.annotations.NullMarked;
