/** Who says what in a report: the names of speakers, and the words each answers for. */
@NullMarked
package org.counterclaim.extract.attribution;

import org.jspecify.annotations.NullMarked;
