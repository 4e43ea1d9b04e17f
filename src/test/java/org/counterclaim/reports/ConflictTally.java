package org.counterclaim.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.reconcile.Position;
import org.counterclaim.reports.Desk.FoundConflict;
import org.counterclaim.reports.Story.Expected;
import org.counterclaim.reports.Story.Flag;
import org.counterclaim.reports.Story.Quiet;

/** Counts the conflicts flagged against those that a story expects and those that must stay quiet. */
public final class ConflictTally {

    private int expected;
    private int flagged;
    private int found;
    private int wanted;
    private int mustBeQuiet;
    private int quiet;
    private final List<String> faults = new ArrayList<>();

    public void count(Story story, Desk.Outcome outcome) {
        Map<UUID, Found> byId = outcome.claims().stream().collect(Collectors.toMap(Found::id, Function.identity()));
        for (Flag flag : story.flag()) {
            expected++;
            boolean hit = outcome.conflicts().stream().anyMatch(conflict -> meets(conflict, flag, byId));
            flagged += hit ? 1 : 0;
            if (!hit) {
                faults.add("unflagged " + story.name() + ": " + flag.id() + " " + flag.why());
            }
        }
        for (FoundConflict conflict : outcome.conflicts()) {
            found++;
            boolean meant = story.flag().stream().anyMatch(flag -> meets(conflict, flag, byId));
            wanted += meant ? 1 : 0;
            if (!meant) {
                faults.add("unwanted " + story.name() + ": " + words(conflict, byId));
            }
        }
        for (Quiet pair : story.keep_quiet()) {
            mustBeQuiet++;
            boolean loud =
                    outcome.conflicts().stream().anyMatch(conflict -> opposes(conflict, pair.a(), pair.b(), byId));
            quiet += loud ? 0 : 1;
            if (loud) {
                faults.add("not quiet " + story.name() + ": " + pair.id() + " " + pair.why());
            }
        }
    }

    private static boolean meets(FoundConflict conflict, Flag flag, Map<UUID, Found> byId) {
        List<String> predicates = flag.predicates();
        return flag.types().contains(conflict.contradiction().type().name())
                && (predicates == null || predicates.contains(conflict.predicate()))
                && opposes(conflict, flag.sides().get(0), flag.sides().get(1), byId);
    }

    private static boolean opposes(FoundConflict conflict, Expected left, Expected right, Map<UUID, Found> byId) {
        List<Position> positions = conflict.contradiction().positions();
        for (Position one : positions) {
            for (Position other : positions) {
                if (one != other && holds(one, left, byId) && holds(other, right, byId)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(Position position, Expected wanted, Map<UUID, Found> byId) {
        return position.members().stream().map(byId::get).anyMatch(found -> found.fits(wanted));
    }

    private static String words(FoundConflict conflict, Map<UUID, Found> byId) {
        return conflict.contradiction().type() + " " + conflict.predicate() + ": "
                + conflict.contradiction().positions().stream()
                        .map(position -> position.members().stream()
                                .map(byId::get)
                                .map(claim -> claim.names() + " '"
                                        + claim.claim().quote().exact() + "'")
                                .collect(Collectors.joining("; ")))
                        .collect(Collectors.joining(" <> "));
    }

    public List<String> faults() {
        return faults;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "conflicts: precision %.2f (%d of %d), recall %.2f (%d of %d), kept quiet %d of %d",
                found == 0 ? 1.0 : (double) wanted / found,
                wanted,
                found,
                expected == 0 ? 1.0 : (double) flagged / expected,
                flagged,
                expected,
                quiet,
                mustBeQuiet);
    }
}
