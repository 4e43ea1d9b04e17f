/** Requests that may be sent twice and count once. */
@NullMarked
package org.counterclaim.idempotency;

import org.jspecify.annotations.NullMarked;
