/** How reports come in: their claims proposed, their speakers known again, their events linked. */
@NullMarked
package org.counterclaim.intake;

import org.jspecify.annotations.NullMarked;
