/** What is new, what waits for whom, and whether reports come in. */
@NullMarked
package org.counterclaim.overview;

import org.jspecify.annotations.NullMarked;
