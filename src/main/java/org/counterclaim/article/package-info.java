/** Finds the report in a page of the web: its words, headline, time, language and publisher. */
@NullMarked
package org.counterclaim.article;

import org.jspecify.annotations.NullMarked;
