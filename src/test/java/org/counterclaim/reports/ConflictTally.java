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
                faults.add("unflagged " + story.name() + ": " + flag.id() + " " + flag.why() + " ("
                        + why(flag, outcome.claims()) + ")");
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

    /** How far apart the two sides of an unflagged conflict stayed. */
    private static String why(Flag flag, List<Found> claims) {
        List<Found> left = side(flag.sides().get(0), claims);
        List<Found> right = side(flag.sides().get(1), claims);
        if (left.isEmpty() || right.isEmpty()) {
            return unread(flag.sides().get(0), left, claims)
                    + unread(flag.sides().get(1), right, claims);
        }
        List<Found[]> pairs = left.stream()
                .flatMap(one -> right.stream()
                        .filter(other ->
                                one.claim().predicate().equals(other.claim().predicate()))
                        .map(other -> new Found[] {one, other}))
                .toList();
        if (pairs.isEmpty()) {
            return "other predicates";
        }
        List<Found[]> near = pairs.stream()
                .filter(pair -> pair[0].event().equals(pair[1].event()))
                .toList();
        if (near.isEmpty()) {
            return "events apart";
        }
        return near.stream()
                        .anyMatch(pair -> pair[0].claim()
                                .qualifiers()
                                .equals(pair[1].claim().qualifiers()))
                ? "taken to agree"
                : "qualifiers apart: " + near.getFirst()[0].claim().qualifiers() + " "
                        + near.getFirst()[1].claim().qualifiers();
    }

    private static String unread(Expected wanted, List<Found> found, List<Found> claims) {
        if (!found.isEmpty()) {
            return "";
        }
        return claims.stream().anyMatch(claim -> claim.fitsButForSpeaker(wanted))
                ? "[other speaker or stance: " + wanted.claimant() + " " + wanted.stance() + "]"
                : "[not read: " + wanted.predicate() + " by " + wanted.claimant() + "]";
    }

    private static List<Found> side(Expected wanted, List<Found> claims) {
        return claims.stream().filter(claim -> claim.fits(wanted)).toList();
    }

    private static boolean holds(Position position, Expected wanted, Map<UUID, Found> byId) {
        return position.members().stream().map(byId::get).anyMatch(found -> found.fits(wanted));
    }

    private static String words(FoundConflict conflict, Map<UUID, Found> byId) {
        return conflict.contradiction().type() + " " + conflict.predicate() + ": "
                + conflict.contradiction().positions().stream()
                        .map(position -> position.members().stream()
                                .map(byId::get)
                                .map(ConflictTally::words)
                                .collect(Collectors.joining("; ")))
                        .collect(Collectors.joining(" <> "));
    }

    private static String words(Found found) {
        return found.document() + " "
                + (found.claim().publisherIsClaimant()
                        ? found.names()
                        : found.claim().claimant().name())
                + " '" + found.claim().quote().exact() + "' " + found.claim().qualifiers();
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
