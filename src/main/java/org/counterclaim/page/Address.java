package org.counterclaim.page;

import java.util.UUID;
import org.counterclaim.problem.ProblemType;

/** Reads what stands in an address. */
public final class Address {
    private Address() {}

    /** An id in a path; what is none names no page. */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw ProblemType.NOT_FOUND.because("There is no page of this name");
        }
    }
}
