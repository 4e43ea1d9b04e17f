/** Which claims speak of one occurrence, within a report and across reports and languages. */
@NullMarked
package org.counterclaim.extract.event;

import org.jspecify.annotations.NullMarked;
