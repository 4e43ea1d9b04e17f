/** What is sent to people by mail: on its way, and what each wants to hear of. */
@NullMarked
package org.counterclaim.mail;

import org.jspecify.annotations.NullMarked;
