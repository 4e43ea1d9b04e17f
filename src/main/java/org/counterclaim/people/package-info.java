/** Who may do what: accounts, sessions, tokens, roles. */
@NullMarked
package org.counterclaim.people;

import org.jspecify.annotations.NullMarked;
