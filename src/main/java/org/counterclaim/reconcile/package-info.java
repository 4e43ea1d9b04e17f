/**
 * Decides how the claims of one question relate and which of them cannot all be true. Plain Java: no container, no SQL, so that the same classes serve the live service, a full rebuild and a batch on another engine.
 */
@NullMarked
package org.counterclaim.reconcile;

import org.jspecify.annotations.NullMarked;
