package org.counterclaim.reconcile;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterclaim.reconcile.Arrangement.Fit;
import org.counterclaim.reconcile.Arrangement.Opposed;
import org.counterclaim.reconcile.Arrangement.Side;
import org.counterclaim.statement.Terms;

/**
 * Sorts words whose answers are terms. The cores of the arrangement are sets of sides that were claimed and exclude one
 * another, smallest sets first; whoever claims all of one core and nothing of another is a member of its side, and
 * whoever claims parts of several fits these. Linear in the words, and quadratic only in the distinct sets of sides,
 * which a vocabulary bounds.
 */
final class TermArrangement {

    private static final Comparator<NavigableSet<String>> SMALLEST = Comparator.<NavigableSet<String>>comparingInt(
                    NavigableSet::size)
            .thenComparing(sides -> String.join("+", sides));

    private TermArrangement() {}

    static Arrangement of(List<Word> words, Sides sides) {
        SortedMap<NavigableSet<String>, List<Word>> claimed = new TreeMap<>(SMALLEST);
        for (Word word : words) {
            NavigableSet<String> taken = sides.of((Terms) word.answer());
            claimed.computeIfAbsent(taken, ignored -> new ArrayList<>()).add(word);
        }
        List<NavigableSet<String>> distinct =
                claimed.keySet().stream().filter(taken -> !taken.isEmpty()).toList();
        List<NavigableSet<String>> cores = TermCores.of(distinct);
        return cores.isEmpty()
                ? new Arrangement(List.of(new Side(words)), List.of(), List.of())
                : arrange(claimed, cores);
    }

    private static Arrangement arrange(
            SortedMap<NavigableSet<String>, List<Word>> claimed, List<NavigableSet<String>> cores) {
        List<List<Word>> members = new ArrayList<>();
        cores.forEach(core -> members.add(new ArrayList<>()));
        List<Fit> fits = new ArrayList<>();
        claimed.forEach((taken, words) -> {
            List<Integer> touched = touched(taken, cores);
            if (touched.size() == 1 && taken.containsAll(cores.get(touched.getFirst()))) {
                members.get(touched.getFirst()).addAll(words);
            } else {
                words.forEach(word -> addRuns(word, touched, fits));
            }
        });
        fits.sort(comparingInt((Fit fit) -> fit.word().order()).thenComparingInt(Fit::first));
        return new Arrangement(members.stream().map(Side::new).toList(), fits, opposed(claimed, cores, members));
    }

    /** Indices of the cores that share a side with {@code taken}; all of them when it takes none. */
    private static List<Integer> touched(NavigableSet<String> taken, List<NavigableSet<String>> cores) {
        List<Integer> touched = new ArrayList<>();
        for (int i = 0; i < cores.size(); i++) {
            if (taken.isEmpty() || !Sides.disjoint(taken, cores.get(i))) {
                touched.add(i);
            }
        }
        return touched;
    }

    private static void addRuns(Word word, List<Integer> touched, List<Fit> fits) {
        int first = touched.getFirst();
        int last = first;
        for (int index : touched) {
            if (index > last + 1) {
                fits.add(new Fit(word, first, last));
                first = index;
            }
            last = index;
        }
        fits.add(new Fit(word, first, last));
    }

    /** Whoever claims just the core of one side excludes every member of the next. */
    private static List<Opposed> opposed(
            SortedMap<NavigableSet<String>, List<Word>> claimed,
            List<NavigableSet<String>> cores,
            List<List<Word>> members) {
        List<Opposed> opposed = new ArrayList<>();
        for (int i = 1; i < cores.size(); i++) {
            Word before = requireNonNull(claimed.get(cores.get(i - 1))).getFirst();
            members.get(i).forEach(member -> opposed.add(new Opposed(before, member)));
        }
        return opposed;
    }
}
