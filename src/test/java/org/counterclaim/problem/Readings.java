package org.counterclaim.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What may become of something from outside that is read. */
public final class Readings {

    private Readings() {}

    /** Nothing but a refusal that names what is wrong. */
    public static void understoodOrRefused(ThrowingCallable reading) {
        Throwable thrown = catchThrowable(reading);
        assertThat(thrown == null || thrown instanceof ProblemException)
                .as(String.valueOf(thrown))
                .isTrue();
    }
}
