/** Figures in a sentence: digits, number words, bounds, parts of a total and what is counted, in Arabic and English. */
@NullMarked
package org.counterclaim.extract.number;

import org.jspecify.annotations.NullMarked;
