/** Claims: what a source said about an event, in which words, and how people keep them. */
@NullMarked
package org.counterclaim.claim;

import org.jspecify.annotations.NullMarked;
