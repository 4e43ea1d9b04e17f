/** What changed, told in order to whoever follows along, on any number of nodes. */
@NullMarked
package org.counterclaim.change;

import org.jspecify.annotations.NullMarked;
