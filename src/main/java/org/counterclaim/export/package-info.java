/** What leaves the store: the weekly exports. */
@NullMarked
package org.counterclaim.export;

import org.jspecify.annotations.NullMarked;
