/** What people decide about conflicts, apart from what the machine finds. */
@NullMarked
package org.counterclaim.review;

import org.jspecify.annotations.NullMarked;
