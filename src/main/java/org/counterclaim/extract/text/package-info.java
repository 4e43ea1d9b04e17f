/** A report's text as sentences, tokens and quotations, every offset counted in UTF-16 units of the original string. */
@NullMarked
package org.counterclaim.extract.text;

import org.jspecify.annotations.NullMarked;
