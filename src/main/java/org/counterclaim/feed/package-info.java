/** Subscribes to feeds and takes in the reports they bring. */
@NullMarked
package org.counterclaim.feed;

import org.jspecify.annotations.NullMarked;
