/** Reports on their way in. */
@NullMarked
package org.counterclaim.intake;

import org.jspecify.annotations.NullMarked;
