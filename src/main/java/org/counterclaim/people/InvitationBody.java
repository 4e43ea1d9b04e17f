package org.counterclaim.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.OneOf;
import org.counterclaim.problem.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to be made.
 *
 * @param role what the new person may do
 * @param note whom it is for; for the list of those that wait
 */
record InvitationBody(
        @NotNull(message = "is needed") @OneOf(Role.class) String role,

        @Nullable @PlainText(PlainText.Form.LINE) @Size(max = 200, message = "must have at most 200 characters") String note) {

    Role wanted() {
        return Role.valueOf(role);
    }

    String noteOrNone() {
        return note == null ? "" : note;
    }
}
