/** Names of places in a report, found in a gazetteer and told apart by the report's other places. */
@NullMarked
package org.counterclaim.extract.place;

import org.jspecify.annotations.NullMarked;
