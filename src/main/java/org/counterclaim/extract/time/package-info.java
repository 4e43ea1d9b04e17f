/** Words of time in a sentence, resolved against the moment of publication. */
@NullMarked
package org.counterclaim.extract.time;

import org.jspecify.annotations.NullMarked;
