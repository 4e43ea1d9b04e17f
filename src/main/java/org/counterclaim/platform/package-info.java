/** What stands below the features: the embedded PostgreSQL, the start of the program, the clock. */
@NullMarked
package org.counterclaim.platform;

import org.jspecify.annotations.NullMarked;
