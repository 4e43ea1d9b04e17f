package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Whose men a report counts as captured where it only gives the number again: those whom its one full figure names.
 * Between the captives of two sides it stays open.
 */
final class Captives {

    private static final String CAPTURED = "casualties.captured";
    private static final String PARTY = "party";

    private Captives() {}

    static List<Finding> named(List<Finding> findings) {
        Set<String> parties = new TreeSet<>();
        List<Finding> full = findings.stream()
                .filter(finding -> finding.proposition().predicate().equals(CAPTURED))
                .filter(finding -> finding.proposition().qualifiers().containsKey(PARTY))
                .toList();
        full.forEach(finding ->
                parties.add(String.valueOf(finding.proposition().qualifiers().get(PARTY))));
        if (parties.size() != 1) {
            return findings;
        }
        SortedMap<String, String> whose = full.getFirst().proposition().qualifiers();
        List<Finding> named = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            named.add(
                    isOpen(finding, whose)
                            ? finding.saying(finding.proposition().asking(whose))
                            : finding);
        }
        return named;
    }

    /** Without a party, and of no category that the full figure does not give. */
    private static boolean isOpen(Finding finding, SortedMap<String, String> whose) {
        SortedMap<String, String> own = finding.proposition().qualifiers();
        return finding.proposition().predicate().equals(CAPTURED)
                && !own.containsKey(PARTY)
                && whose.entrySet().containsAll(own.entrySet());
    }
}
