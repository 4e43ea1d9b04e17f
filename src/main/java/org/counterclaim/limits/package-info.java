/** How much may be asked of the server: requests in a while by one sender, and what takes long at once by all. */
@NullMarked
package org.counterclaim.limits;

import org.jspecify.annotations.NullMarked;
