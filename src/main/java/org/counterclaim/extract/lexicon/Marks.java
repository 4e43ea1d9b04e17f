package org.counterclaim.extract.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of one sentence, by their first token. */
public final class Marks {

    private final List<Mark> all;
    private final List<List<Mark>> byStart;

    Marks(List<Mark> all, int tokens) {
        this.all = List.copyOf(all);
        this.byStart = new ArrayList<>(tokens);
        for (int i = 0; i < tokens; i++) {
            byStart.add(List.of());
        }
        for (Mark mark : all) {
            List<Mark> there = byStart.get(mark.start());
            List<Mark> grown = new ArrayList<>(there);
            grown.add(mark);
            byStart.set(mark.start(), grown);
        }
    }

    /** Those that no stretch of the other sort explains better: "فجر" is dawn in a time, not an explosion. */
    public Marks without(java.util.function.Predicate<Mark> explained) {
        return new Marks(all.stream().filter(explained.negate()).toList(), byStart.size());
    }

    public List<Mark> all() {
        return all;
    }

    public List<Mark> of(String role) {
        return of(role, 0, byStart.size());
    }

    /** The marks of a role that start from token {@code from} up to token {@code to}, excluded. */
    public List<Mark> of(String role, int from, int to) {
        List<Mark> found = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, byStart.size()); i++) {
            for (Mark mark : byStart.get(i)) {
                if (mark.isRole(role)) {
                    found.add(mark);
                }
            }
        }
        return found;
    }

    /** The marks that start at the token. */
    public List<Mark> at(int token) {
        return token < 0 || token >= byStart.size() ? List.of() : byStart.get(token);
    }

    /** The mark of a role that starts at the token. */
    public @Nullable Mark at(int token, String role) {
        for (Mark mark : at(token)) {
            if (mark.isRole(role)) {
                return mark;
            }
        }
        return null;
    }

    public @Nullable Mark at(int token, String role, String code) {
        for (Mark mark : at(token)) {
            if (mark.is(role, code)) {
                return mark;
            }
        }
        return null;
    }

    /** The mark of a role that covers the token. */
    public @Nullable Mark covering(int token, String role) {
        for (int i = token; i >= Math.max(0, token - 8); i--) {
            for (Mark mark : at(i)) {
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
        for (int i = Math.max(0, from); i < Math.min(to, byStart.size()); i++) {
            Mark mark = at(i, role);
            if (mark != null) {
                return mark;
            }
        }
        return null;
    }

    public @Nullable Mark first(String role, String code, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, byStart.size()); i++) {
            Mark mark = at(i, role, code);
            if (mark != null) {
                return mark;
            }
        }
        return null;
    }

    /** The last mark of a role that starts from token {@code from} up to token {@code to}, excluded. */
    public @Nullable Mark last(String role, int from, int to) {
        for (int i = Math.min(to, byStart.size()) - 1; i >= Math.max(0, from); i--) {
            Mark mark = at(i, role);
            if (mark != null) {
                return mark;
            }
        }
        return null;
    }
}
