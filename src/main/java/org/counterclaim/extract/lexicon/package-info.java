/** Words of the news in Arabic and English, as data files that fact-checkers can extend, and their marks in a sentence. */
@NullMarked
package org.counterclaim.extract.lexicon;

import org.jspecify.annotations.NullMarked;
