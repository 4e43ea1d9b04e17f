package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.CountedNoun;
import org.counterclaim.extract.number.FigureKind;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Figures of things: buildings and vehicles destroyed, lorries of aid, missiles and drones fired or shot down, costs. */
final class ThingReader implements PropositionReader {

    private static final int NEAR = 12;
    private static final Set<String> WEAPONS = Set.of("missile", "drone", "bomb");
    private static final Set<String> VEHICLES = Set.of("vehicle", "car", "tank", "truck", "bus", "ambulance");
    private static final Set<String> WITH = Set.of("by", "with", "ب");
    private static final Set<String> OF_WHICH = Set.of("which", "منها");
    private static final Set<String> OF = Set.of("of", "out", "من");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        List<FoundQuantity> quantities = scene.reading().quantities();
        for (int i = 0; i < quantities.size(); i++) {
            FoundQuantity quantity = quantities.get(i);
            boolean first = isShare(scene.reading(), quantities, i);
            boolean second = i > 0 && isShare(scene.reading(), quantities, i - 1);
            boolean relative = scene.reading().isAny(scene.reading().start(quantity.span()) - 1, OF_WHICH);
            if (!quantity.isOrdinal() && (!quantity.part() || relative)) {
                String thing = thing(scene.reading(), quantity, neighbour(scene.reading(), quantities, i));
                Side side = first ? Side.BEFORE : second || relative ? Side.AFTER : Side.NEAREST;
                Proposition told = thing == null ? null : told(scene, quantity, thing, side);
                if (told != null) {
                    found.add(told);
                }
            }
        }
    }

    private enum Side {
        BEFORE,
        AFTER,
        NEAREST
    }

    /** "20 of 24 drones": the first figure of the two. */
    private static boolean isShare(Reading reading, List<FoundQuantity> all, int i) {
        int end = reading.end(all.get(i).span());
        return i + 1 < all.size()
                && reading.isAny(end, OF)
                && reading.start(all.get(i + 1).span()) - end <= 4;
    }

    /** "20 of 24 drones": what the other figure counts. */
    private static @Nullable FoundQuantity neighbour(Reading reading, List<FoundQuantity> all, int i) {
        int start = reading.start(all.get(i).span());
        int end = reading.end(all.get(i).span());
        if (isShare(reading, all, i)) {
            return all.get(i + 1);
        }
        boolean again = reading.marks().at(end, "other") != null || reading.isAny(start - 1, OF_WHICH);
        if (i > 0
                && again
                && all.get(i).nouns().stream().allMatch(noun -> noun.lemma().equals("others"))) {
            return all.get(i - 1);
        }
        boolean of = reading.is(start - 1, "of") || reading.is(start - 1, "اصل");
        return i > 0 && of && start - reading.end(all.get(i - 1).span()) <= 5 ? all.get(i - 1) : null;
    }

    private static @Nullable String thing(Reading reading, FoundQuantity quantity, @Nullable FoundQuantity other) {
        if (quantity.kind() == FigureKind.MONEY) {
            return "money";
        }
        if (quantity.kind() != FigureKind.COUNT) {
            return null;
        }
        String own = thing(reading, quantity);
        return own == null
                        && other != null
                        && quantity.nouns().stream()
                                .allMatch(noun -> noun.lemma().equals("others"))
                ? thing(reading, other)
                : own;
    }

    private static @Nullable String thing(Reading reading, FoundQuantity quantity) {
        int end = reading.end(quantity.span());
        for (CountedNoun noun : quantity.nouns()) {
            if (noun.unit().equals("building")
                    || noun.unit().equals("truck")
                    || noun.unit().equals("strike")) {
                return noun.unit();
            }
            if (WEAPONS.contains(noun.unit())) {
                return "weapon";
            }
            boolean drone = reading.marks().any("weapon", "drone", reading.start(quantity.span()), end + 3);
            if (noun.unit().equals("aircraft")) {
                return drone ? "weapon" : null;
            }
            if (VEHICLES.contains(noun.unit())) {
                return "vehicle";
            }
        }
        return reading.marks().any("unit", "home", end, end + 3) && !quantity.has("role") ? "building" : null;
    }

    private static @Nullable Proposition told(Scene scene, FoundQuantity quantity, String thing, Side side) {
        Reading reading = scene.reading();
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        Mark act = act(scene, start, end, thing, side);
        boolean people = reading.arabic() && reading.marks().any("count", end, Math.min(reading.size(), end + 3));
        if (act == null || people) {
            return null;
        }
        boolean with = isMeans(reading, start, act);
        boolean means = with && act.code().equals("intercepted");
        if (reading.arabic() && act.code().equals("hit") && !with) {
            return null;
        }
        String predicate = predicate(thing, means ? "launched" : act.code());
        if (predicate == null || (predicate.startsWith("aid.") && !isAid(reading, start, end))) {
            return null;
        }
        Standing standing = Standings.of(reading, act);
        if (standing.stance() != Stance.AFFIRMS || standing.certainty() == Certainty.EXPECTED) {
            return null;
        }
        int from = scene.clauseStart(start);
        int to = scene.clauseEnd(start);
        return new Draft(predicate, Families.of(predicate, scene.main()), "figure-of-" + act.code())
                .over(start, start, end)
                .spanning(Math.max(act.start(), start - 8), Math.min(act.end(), end + 8))
                .standing(standing)
                .answer(amount(quantity, unit(predicate, quantity)))
                .places(scene.placesIn(from, to))
                .time(scene.timeNear(start, 12))
                .confidence(0.7)
                .done();
    }

    /** "Brought down with two missiles": what was fired, not what was stopped. */
    private static boolean isMeans(Reading reading, int start, Mark act) {
        boolean with = reading.isAny(start - 1, WITH)
                || (reading.arabic() && reading.token(start).normal().startsWith("ب"));
        return with && act.end() <= start;
    }

    private static @Nullable String predicate(String thing, String act) {
        return switch (thing + " " + act) {
            case "building destroyed" -> "damage.buildings";
            case "vehicle destroyed", "truck destroyed" -> "damage.vehicles";
            case "money cost", "money destroyed" -> "damage.cost";
            case "truck delivered" -> "aid.trucks";
            case "weapon intercepted", "weapon destroyed" -> "attack.intercepted";
            case "weapon launched", "weapon hit" -> "attack.launched";
            case "strike launched" -> "attack.count";
            default -> null;
        };
    }

    private static String unit(String predicate, FoundQuantity quantity) {
        return switch (predicate) {
            case "damage.buildings" -> "building";
            case "damage.vehicles" -> "vehicle";
            case "aid.trucks" -> "truck";
            case "attack.count" -> "attack";
            case "damage.cost" -> quantity.quantity().unit().equals("money") ? "money" : currency(quantity);
            default -> "weapon";
        };
    }

    private static String currency(FoundQuantity quantity) {
        return quantity.quantity().unit().toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isAid(Reading reading, int start, int end) {
        int from = Math.max(0, start - 12);
        int to = Math.min(reading.size(), end + 12);
        return reading.marks().any("aid", from, to) || reading.marks().any("target", "aid", from, to);
    }

    private static Quantity amount(FoundQuantity quantity, String unit) {
        Quantity told = quantity.quantity();
        return new Quantity(
                told.min(),
                told.max(),
                told.best(),
                told.qualifier(),
                unit,
                told.asOf(),
                told.since(),
                false,
                told.words());
    }

    /** The nearest word that says what was done to the things, on the side where the language puts it. */
    private static @Nullable Mark act(Scene scene, int start, int end, String thing, Side side) {
        Reading reading = scene.reading();
        Mark after = null;
        for (int i = end; i < Math.min(reading.size(), end + NEAR) && after == null; i++) {
            after = fitting(reading, i, thing);
            if (ends(reading, i)) {
                break;
            }
        }
        Mark before = null;
        for (int i = start - 1; i >= Math.max(0, start - NEAR) && before == null; i--) {
            before = fitting(reading, i, thing);
            if (ends(reading, i)) {
                break;
            }
        }
        if (after == null || before == null) {
            return after == null ? before : after;
        }
        if (side != Side.NEAREST) {
            return side == Side.BEFORE ? before : after;
        }
        boolean passive = reading.arabic() ? after.start() - end <= 3 && after.isFinite() : after.form() == Form.PAST;
        return passive && after.start() - end < start - before.end() + 4 ? after : before;
    }

    private static boolean ends(Reading reading, int at) {
        return reading.is(at, ".") || reading.is(at, ";") || reading.is(at, "؛");
    }

    private static @Nullable Mark fitting(Reading reading, int at, String thing) {
        for (Mark mark : reading.marks().at(at)) {
            if (mark.isRole("act") && predicate(thing, mark.code()) != null) {
                return mark;
            }
        }
        return null;
    }
}
