/** Whether a proposition is told, denied, expected, likely or left open by the words around it. */
@NullMarked
package org.counterclaim.extract.stance;

import org.jspecify.annotations.NullMarked;
