package org.counterclaim.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.counterclaim.reports.Story.Expected;

/**
 * Prints how often each pair of rules, and each predicate, was right in the open reports: which of them to trust less.
 * Arguments: beginnings of the file names of stories, none for all.
 */
public final class RuleTally {

    private static final int RIGHT = 0;
    private static final int ALL = 1;

    private RuleTally() {}

    public static void main(String[] arguments) {
        Desk desk = new Desk();
        Map<String, int[]> counts = new TreeMap<>();
        for (Story story : Story.in("open", List.of(arguments))) {
            for (Found found : desk.take(story).claims()) {
                boolean right = fits(found, story.claims()) || fits(found, story.may());
                List<String> rules = found.claim().rules();
                count(counts, "voice " + rules.getFirst(), right);
                count(counts, "rule " + rules.getLast(), right);
                count(counts, "predicate " + found.claim().predicate(), right);
                count(
                        counts,
                        "stance " + found.claim().predicate() + " "
                                + found.claim().stance(),
                        right);
            }
        }
        counts.forEach((name, count) -> System.out.printf(
                Locale.ROOT,
                "%.2f %4d of %4d  %s%n",
                (double) count[RIGHT] / count[ALL],
                count[RIGHT],
                count[ALL],
                name));
    }

    private static boolean fits(Found found, List<Expected> wanted) {
        return wanted.stream().anyMatch(found::fits);
    }

    private static void count(Map<String, int[]> counts, String name, boolean right) {
        int[] count = counts.computeIfAbsent(name, none -> new int[2]);
        count[ALL]++;
        count[RIGHT] += right ? 1 : 0;
    }
}
