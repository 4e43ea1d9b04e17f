/** Reports that come again: near-copies, and the versions of a report that its publisher edits. */
@NullMarked
package org.counterclaim.edition;

import org.jspecify.annotations.NullMarked;
