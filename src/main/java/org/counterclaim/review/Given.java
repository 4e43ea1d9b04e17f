package org.counterclaim.review;

import org.jspecify.annotations.Nullable;

/**
 * A field of a patch that may be left out, which changes nothing, or be null, which clears.
 *
 * @param isGiven whether it stood in the patch
 */
public record Given<T>(boolean isGiven, @Nullable T value) {

    public static <T> Given<T> nothing() {
        return new Given<>(false, null);
    }

    public static <T> Given<T> of(@Nullable T value) {
        return new Given<>(true, value);
    }

    @Nullable T orElse(@Nullable T present) {
        return isGiven ? value : present;
    }
}
