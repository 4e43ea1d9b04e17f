package org.counterclaim.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.OneOf;
import org.counterclaim.problem.PlainText;

/**
 * What an administrator may change of a person.
 *
 * @param active whether the person may sign in
 */
record PersonBody(
        @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
        @Size(max = 200, message = "must have at most 200 characters") String name,

        @NotNull(message = "is needed") @OneOf(Role.class) String role,
        @NotNull(message = "is needed") Boolean active) {

    Role wanted() {
        return Role.valueOf(role);
    }
}
