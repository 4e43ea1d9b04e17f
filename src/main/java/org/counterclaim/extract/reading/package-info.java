/** A sentence with everything that was found in it: words of the lexicon, figures, times, places and names of sources. */
@NullMarked
package org.counterclaim.extract.reading;

import org.jspecify.annotations.NullMarked;
