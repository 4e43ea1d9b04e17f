/** The gazetteer: places inside places, by every name they go by. */
@NullMarked
package org.counterclaim.place;

import org.jspecify.annotations.NullMarked;
