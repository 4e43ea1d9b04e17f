package org.counterclaim.people;

import org.jspecify.annotations.Nullable;

/**
 * What somebody chooses who was invited.
 *
 * @param login what is typed to sign in; not needed where the link sets a new password
 * @param name as colleagues know the person; the login where left out
 * @param password 10 to 128 characters
 */
record JoiningBody(
        @Nullable String login,
        @Nullable String name,
        @Nullable String password) {}
