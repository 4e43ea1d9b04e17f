/** Changes sent on to addresses that people gave, signed as Standard Webhooks has it. */
@NullMarked
package org.counterclaim.webhook;

import org.jspecify.annotations.NullMarked;
