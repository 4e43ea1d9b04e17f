package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterclaim.extract.predicate.Parties;
import org.counterclaim.extract.reading.SourceNames;
import org.jspecify.annotations.Nullable;

/**
 * Whose soldiers a report counts where it only says "soldiers": those of the one army that it names, else of its
 * country. Between two armies it stays open, unless one of them counts.
 */
final class ArmyOfReport {

    private ArmyOfReport() {}

    static List<Finding> named(List<Finding> findings, String country, SourceNames names) {
        SortedSet<String> armies = new TreeSet<>();
        for (Finding finding : findings) {
            add(finding.proposition().qualifiers().get("party"), armies);
            add(finding.publisher() ? null : Parties.of(finding.speaker(), names), armies);
            finding.proposition().actors().forEach(actor -> add(actor, armies));
        }
        String army = armies.isEmpty() ? Parties.armyOf(country) : armies.first();
        List<Finding> named = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Map<String, String> qualifiers = finding.proposition().qualifiers();
            boolean open = finding.proposition().predicate().startsWith("casualties.")
                    && "soldiers".equals(qualifiers.get("category"))
                    && !qualifiers.containsKey("party");
            String whose = armies.size() > 1 ? own(finding, names) : army;
            named.add(
                    open && whose != null
                            ? finding.saying(finding.proposition().asking(of(qualifiers, whose)))
                            : finding);
        }
        return named;
    }

    /** A state that counts "servicemen" and says no more counts its own; those of its enemy it names. */
    private static @Nullable String own(Finding finding, SourceNames names) {
        String party = finding.publisher() ? null : Parties.of(finding.speaker(), names);
        return party != null && Parties.isArmy(party) ? party : null;
    }

    private static SortedMap<String, String> of(Map<String, String> qualifiers, String army) {
        SortedMap<String, String> narrowed = new TreeMap<>(qualifiers);
        narrowed.put("party", army);
        return narrowed;
    }

    private static void add(@Nullable String party, SortedSet<String> armies) {
        if (party != null && Parties.isArmy(party)) {
            armies.add(party);
        }
    }
}
