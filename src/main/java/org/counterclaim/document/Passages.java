package org.counterclaim.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.statement.Quote;

/** Cuts a report's text where the words of its claims begin and end; words of several claims may overlap. */
final class Passages {
    private record Marked(UUID claim, int start, int end) {}

    private Passages() {}

    static List<Passage> of(String text, List<ClaimView> claims) {
        List<Marked> marks = marks(text, claims);
        SortedSet<Integer> cuts = new TreeSet<>();
        cuts.add(0);
        cuts.add(text.length());
        marks.forEach(mark -> {
            cuts.add(mark.start());
            cuts.add(mark.end());
        });
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int end : cuts) {
            if (end > start) {
                passages.add(passage(text, start, end, marks));
            }
            start = end;
        }
        return passages;
    }

    /** Claims in the order in which their words stand in the text; those without words in it come last. */
    static List<ClaimView> inOrder(String text, List<ClaimView> claims) {
        Map<UUID, Integer> starts =
                marks(text, claims).stream().collect(Collectors.toMap(Marked::claim, Marked::start));
        return claims.stream()
                .sorted(Comparator.comparingInt(claim -> starts.getOrDefault(claim.id(), Integer.MAX_VALUE)))
                .toList();
    }

    private static List<Marked> marks(String text, List<ClaimView> claims) {
        QuoteFinder finder = new QuoteFinder(text);
        List<Marked> marks = new ArrayList<>();
        for (ClaimView claim : claims) {
            Quote quote = claim.quote();
            if (quote != null) {
                finder.find(quote).ifPresent(found -> marks.add(new Marked(claim.id(), found.start(), found.end())));
            }
        }
        return marks;
    }

    private static Passage passage(String text, int start, int end, List<Marked> marks) {
        List<UUID> over = new ArrayList<>();
        List<UUID> ending = new ArrayList<>();
        for (Marked mark : marks) {
            if (mark.start() <= start && mark.end() >= end) {
                over.add(mark.claim());
                if (mark.end() == end) {
                    ending.add(mark.claim());
                }
            }
        }
        return new Passage(text.substring(start, end), over, ending);
    }
}
