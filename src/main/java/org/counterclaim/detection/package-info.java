/**
 * Keeps conflicts in step with claims: workers take dirty questions, reconcile them and write what differs. Any number of
 * nodes may work at the same time.
 */
@NullMarked
package org.counterclaim.detection;

import org.jspecify.annotations.NullMarked;
