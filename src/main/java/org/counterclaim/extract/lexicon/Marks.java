package org.counterclaim.extract.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The marks of one sentence, by their first token and by their role: readers ask for both at every word. */
public final class Marks {

    private static final int LONGEST = 8;
    private static final Mark[] NONE = {};

    private final List<Mark> all;
    private final Mark[][] byStart;
    private final Map<String, List<Mark>> byRole = new HashMap<>();

    Marks(List<Mark> all, int tokens) {
        this.all = List.copyOf(all);
        this.byStart = new Mark[tokens][];
        Arrays.fill(byStart, NONE);
        for (Mark mark : all) {
            Mark[] there = byStart[mark.start()];
            Mark[] grown = Arrays.copyOf(there, there.length + 1);
            grown[there.length] = mark;
            byStart[mark.start()] = grown;
        }
        for (Mark[] there : byStart) {
            for (Mark mark : there) {
                byRole.computeIfAbsent(mark.role(), role -> new ArrayList<>()).add(mark);
            }
        }
    }

    /** Those that no stretch of the other sort explains better: "فجر" is dawn in a time, not an explosion. */
    public Marks without(Predicate<Mark> explained) {
        return new Marks(all.stream().filter(explained.negate()).toList(), byStart.length);
    }

    public List<Mark> all() {
        return all;
    }

    public List<Mark> of(String role) {
        return Collections.unmodifiableList(ofRole(role));
    }

    /** The marks of a role that start from token {@code from} up to token {@code to}, excluded. */
    public List<Mark> of(String role, int from, int to) {
        List<Mark> marks = ofRole(role);
        int first = firstFrom(marks, from);
        int end = firstFrom(marks, to);
        return first >= end ? List.of() : Collections.unmodifiableList(marks.subList(first, end));
    }

    /** The marks that start at the token. */
    public List<Mark> at(int token) {
        return token < 0 || token >= byStart.length ? List.of() : List.of(byStart[token]);
    }

    /** The mark of a role that starts at the token. */
    public @Nullable Mark at(int token, String role) {
        if (token < 0 || token >= byStart.length) {
            return null;
        }
        for (Mark mark : byStart[token]) {
            if (mark.isRole(role)) {
                return mark;
            }
        }
        return null;
    }

    public @Nullable Mark at(int token, String role, String code) {
        if (token < 0 || token >= byStart.length) {
            return null;
        }
        for (Mark mark : byStart[token]) {
            if (mark.is(role, code)) {
                return mark;
            }
        }
        return null;
    }

    /** The mark of a role that covers the token; of several the one that starts last. */
    public @Nullable Mark covering(int token, String role) {
        for (int i = Math.min(token, byStart.length - 1); i >= Math.max(0, token - LONGEST); i--) {
            for (Mark mark : byStart[i]) {
                if (mark.isRole(role) && mark.covers(token)) {
                    return mark;
                }
            }
        }
        return null;
    }

    public boolean any(String role, String code, int from, int to) {
        return first(role, code, from, to) != null;
    }

    public boolean any(String role, int from, int to) {
        return first(role, from, to) != null;
    }

    public @Nullable Mark first(String role, int from, int to) {
        List<Mark> marks = ofRole(role);
        int first = firstFrom(marks, from);
        return first < marks.size() && marks.get(first).start() < to ? marks.get(first) : null;
    }

    public @Nullable Mark first(String role, String code, int from, int to) {
        List<Mark> marks = ofRole(role);
        for (int i = firstFrom(marks, from); i < marks.size() && marks.get(i).start() < to; i++) {
            if (marks.get(i).code().equals(code)) {
                return marks.get(i);
            }
        }
        return null;
    }

    /** The first at the last token where marks of a role start, from token {@code from} up to token {@code to}, excluded. */
    public @Nullable Mark last(String role, int from, int to) {
        List<Mark> marks = ofRole(role);
        int end = firstFrom(marks, to);
        return end > 0 && marks.get(end - 1).start() >= from
                ? at(marks.get(end - 1).start(), role)
                : null;
    }

    private List<Mark> ofRole(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** Index of the first mark that starts at the token or behind it; the marks' number when none does. */
    private static int firstFrom(List<Mark> marks, int token) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).start() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
