package org.counterclaim.reconcile;

import java.util.List;

/**
 * Why a relation holds, as a code with the values that made it so.
 *
 * @param code key of the message, such as {@code quantity.disjoint}
 * @param arguments the values compared, in the order the message names them, in a canonical text form
 */
public record Reason(String code, List<String> arguments) {
    public static Reason of(String code, String... arguments) {
        return new Reason(code, List.of(arguments));
    }
}
