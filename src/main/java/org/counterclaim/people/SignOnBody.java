package org.counterclaim.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.counterclaim.problem.PlainText;

/**
 * Whom the newsroom's sign-on knows somebody as.
 *
 * @param issuer the {@code iss} of the provider's ID tokens
 * @param subject the {@code sub} of the person there
 */
record SignOnBody(
        @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
        @Size(max = 500, message = "must have at most 500 characters") String issuer,

        @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
        @Size(max = 255, message = "must have at most 255 characters") String subject) {}
