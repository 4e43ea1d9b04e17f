/** Captured reports, and the claims proposed from them. */
@NullMarked
package org.counterclaim.document;

import org.jspecify.annotations.NullMarked;
