/**
 * From a news report to the claims in it: who says what about which event, with the words. Plain Java, deterministic,
 * without a container.
 */
@NullMarked
package org.counterclaim.extract;

import org.jspecify.annotations.NullMarked;
