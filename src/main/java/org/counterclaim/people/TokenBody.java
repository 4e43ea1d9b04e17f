package org.counterclaim.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.OneOf;
import org.counterclaim.problem.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A token to be made.
 *
 * @param name what it is for, so that its owner knows later which to revoke
 * @param role what it may do, at most what its owner may; the owner's when left out
 * @param expiresAt when it ends by itself; never when left out
 * @param days instead of {@code expiresAt}, from now
 */
record TokenBody(
        @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
        @Size(max = 100, message = "must have at most 100 characters") String name,

        @Nullable @OneOf(Role.class) String role,
        @Nullable OffsetDateTime expiresAt,
        @Nullable Integer days) {

    static TokenBody of(@Nullable String name, @Nullable String role, int days) {
        return new TokenBody(name == null ? "" : name, role, null, days > 0 ? days : null);
    }
}
