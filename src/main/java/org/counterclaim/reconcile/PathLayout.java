package org.counterclaim.reconcile;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
        Map<String, int[]> runs = new HashMap<>();
        int[][] runOf = new int[words.size()][];
        for (int i = 0; i < runOf.length; i++) {
            runOf[i] = runs.computeIfAbsent(path(words.get(i)), ignored -> new int[2]);
        }
        number(runs);
        List<Extent> extents = new ArrayList<>(runOf.length);
        for (int i = 0; i < runOf.length; i++) {
            extents.add(Extent.on(words.get(i), runOf[i][0], runOf[i][1]));
        }
        return extents;
    }

    private String path(Word word) {
        return pathOf.apply(word.answer());
    }

    private static void number(Map<String, int[]> runs) {
        String[] sorted = runs.keySet().toArray(String[]::new);
        Arrays.sort(sorted, PathLayout::depthFirst);
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < sorted.length; i++) {
            closeOutsideOf(sorted, i, open);
            int[] run = requireNonNull(runs.get(sorted[i]));
            run[0] = i;
            run[1] = i;
            open.push(run);
        }
        open.forEach(run -> run[1] = sorted.length - 1);
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
