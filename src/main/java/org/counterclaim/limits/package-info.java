/** How much one sender may ask of the server: requests in a while, and the time of one query. */
@NullMarked
package org.counterclaim.limits;

import org.jspecify.annotations.NullMarked;
