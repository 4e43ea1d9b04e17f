/** Many rows in one request, each with an answer of its own. */
@NullMarked
package org.counterclaim.batch;

import org.jspecify.annotations.NullMarked;
