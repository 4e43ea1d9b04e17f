/** Conflicts between claims, and what people decide about them. */
@NullMarked
package org.counterclaim.conflict;

import org.jspecify.annotations.NullMarked;
