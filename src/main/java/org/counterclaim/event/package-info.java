/** Subjects, their events, and the questions that claims answer. */
@NullMarked
package org.counterclaim.event;

import org.jspecify.annotations.NullMarked;
