package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.counterclaim.extract.predicate.Proposition;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;

/** Where a report counts a country and one of its villages, the village's figure is a part and answers its own question. */
final class PartsOfPlaces {

    /** A hostile text must not cost the square of its length. */
    private static final int LOOK_BACK = 120;

    private PartsOfPlaces() {}

    static List<Finding> marked(List<Finding> findings) {
        List<Finding> marked = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            marked.add(isPart(findings, i) ? part(findings.get(i)) : findings.get(i));
        }
        return marked;
    }

    private static boolean isPart(List<Finding> findings, int at) {
        Finding one = findings.get(at);
        if (!(one.proposition().answer() instanceof Quantity figure) || one.stance() != Stance.AFFIRMS) {
            return false;
        }
        for (int i = Math.max(0, at - LOOK_BACK); i < Math.min(findings.size(), at + LOOK_BACK); i++) {
            Finding other = findings.get(i);
            if (i != at
                    && one.isSameQuestion(other)
                    && other.proposition().answer() instanceof Quantity whole
                    && figure.upper() < whole.min()
                    && isInside(one.proposition().places(), other.proposition().places())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(SortedSet<Place> some, SortedSet<Place> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream()
                        .allMatch(inner ->
                                others.stream().anyMatch(outer -> !outer.equals(inner) && outer.contains(inner)));
    }

    private static Finding part(Finding finding) {
        Proposition said = finding.proposition();
        SortedMap<String, String> qualifiers = new TreeMap<>(said.qualifiers());
        qualifiers.put("stage", "part");
        return finding.saying(said.asking(qualifiers));
    }
}
