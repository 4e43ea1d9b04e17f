/** Who changed what, when: an append-only trail. */
@NullMarked
package org.counterclaim.audit;

import org.jspecify.annotations.NullMarked;
