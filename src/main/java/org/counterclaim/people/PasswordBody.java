package org.counterclaim.people;

import org.jspecify.annotations.Nullable;

/**
 * A new password for oneself. What a password may be is written at {@link Passwords}.
 *
 * @param present the one that counts until now
 * @param password the new one, 10 to 128 characters
 */
record PasswordBody(@Nullable String present, @Nullable String password) {}
