/** Which role a use case needs, and whether whoever asks has it. */
@NullMarked
package org.counterclaim.permission;

import org.jspecify.annotations.NullMarked;
