/** What claims can speak of: predicates, the terms of their answers, qualifiers, and the rules between them. */
@NullMarked
package org.counterclaim.predicate;

import org.jspecify.annotations.NullMarked;
