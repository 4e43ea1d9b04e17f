package org.counterclaim.paging;

import java.util.List;

/**
 * What was asked of one property.
 *
 * @param name the parameter's
 * @param wanted any of these; nothing asks for nothing
 * @param unwanted none of these
 */
public record Given<T>(String name, List<T> wanted, List<T> unwanted) {

    public static <T> Given<T> nothing(String name) {
        return new Given<>(name, List.of(), List.of());
    }
}
