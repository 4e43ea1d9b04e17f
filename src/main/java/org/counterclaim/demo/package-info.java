/** The demonstration: a real disagreement, told in our own words, that shows what the product finds. */
@NullMarked
package org.counterclaim.demo;

import org.jspecify.annotations.NullMarked;
