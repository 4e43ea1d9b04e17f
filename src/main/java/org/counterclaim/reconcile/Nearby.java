package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds, among many words, a few whose places lie nearest to those of another: neighbours in the order of the paths. */
final class Nearby {

    private static final int REACH = 4;

    private static final Comparator<Word> BY_PLACE =
            Comparator.comparing(Nearby::path, PathLayout::depthFirst).thenComparingLong(Word::merit);

    private final Word[] sorted;
    private final String[] paths;

    Nearby(Collection<Word> words) {
        sorted = words.stream().sorted(BY_PLACE).toArray(Word[]::new);
        paths = Arrays.stream(sorted).map(Nearby::path).toArray(String[]::new);
    }

    /** At most eight words, nearest first. */
    List<Word> to(Word word) {
        int found = Arrays.binarySearch(paths, path(word), PathLayout::depthFirst);
        int middle = found < 0 ? -found - 1 : found;
        List<Word> near = new ArrayList<>(2 * REACH);
        for (int step = 0; step < REACH; step++) {
            add(near, middle + step);
            add(near, middle - 1 - step);
        }
        return near;
    }

    private void add(List<Word> near, int index) {
        if (index >= 0 && index < sorted.length) {
            near.add(sorted[index]);
        }
    }

    private static String path(Word word) {
        return word.said().places().isEmpty()
                ? ""
                : word.said().places().first().path();
    }
}
