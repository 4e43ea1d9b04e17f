/** What can go wrong with a request, told as RFC 9457 problem details. */
@NullMarked
package org.counterclaim.problem;

import org.jspecify.annotations.NullMarked;
