package org.counterclaim.imports;

import java.util.List;

/** The columns that a report of refused rows adds to those of the file; they feed nothing when it comes back. */
final class Report {

    static final String ROW = "counterclaim_row";
    static final String REASON = "counterclaim_reason";

    private static final List<String> OWN = List.of(ROW, REASON);

    private Report() {}

    static boolean isOwn(String heading) {
        return OWN.contains(heading);
    }
}
