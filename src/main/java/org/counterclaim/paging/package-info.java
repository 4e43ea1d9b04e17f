/**
 * How lists and single things are answered: in pages that stay cheap at any depth, found by the last key before them,
 * and with tags that tell a reader whether anything changed and a writer whether somebody was faster.
 */
@NullMarked
package org.counterclaim.paging;

import org.jspecify.annotations.NullMarked;
