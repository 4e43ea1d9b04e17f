package org.counterclaim.reconcile;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;

/**
 * Answers that lie in a tree (places, parties), each laid out as the run of what lies inside it: one inside the other
 * overlaps, all else lies apart.
 *
 * @param pathOf reads the path of an answer
 */
record PathLayout(Function<Answer, String> pathOf) implements Layout {

    static PathLayout places() {
        return new PathLayout(answer -> ((Place) answer).path());
    }

    static PathLayout actors() {
        return new PathLayout(answer -> ((Actor) answer).path());
    }

    @Override
    public List<Extent> of(List<Word> words) {
        String[] paths = words.stream().map(this::path).distinct().toArray(String[]::new);
        Arrays.sort(paths, PathLayout::depthFirst);
        Map<String, int[]> runs = runs(paths);
        return words.stream().map(word -> extent(word, runs)).toList();
    }

    private Extent extent(Word word, Map<String, int[]> runs) {
        int[] run = requireNonNull(runs.get(path(word)));
        return Extent.on(word, run[0], run[1]);
    }

    private String path(Word word) {
        return pathOf.apply(word.said().answer());
    }

    private static Map<String, int[]> runs(String[] sorted) {
        Map<String, int[]> runs = new HashMap<>();
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < sorted.length; i++) {
            closeOutsideOf(sorted, i, open);
            int[] run = {i, i};
            runs.put(sorted[i], run);
            open.push(run);
        }
        open.forEach(run -> run[1] = sorted.length - 1);
        return runs;
    }

    private static void closeOutsideOf(String[] sorted, int current, Deque<int[]> open) {
        while (!open.isEmpty() && !contains(sorted[open.element()[0]], sorted[current])) {
            open.pop()[1] = current - 1;
        }
    }

    static boolean contains(String outer, String inner) {
        return inner.startsWith(outer) && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
    }

    /** Alphabetical by segment, what lies inside a path right after it. */
    static int depthFirst(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return Integer.compare(rank(one.charAt(i)), rank(other.charAt(i)));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private static int rank(char letter) {
        return letter == '/' ? -1 : letter;
    }
}
