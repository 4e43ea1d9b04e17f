/** What a sentence says: readers that each know one kind of proposition, with its answer, place and time. */
@NullMarked
package org.counterclaim.extract.predicate;

import org.jspecify.annotations.NullMarked;
