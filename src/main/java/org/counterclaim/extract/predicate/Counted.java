package org.counterclaim.extract.predicate;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Quantity;
import org.jspecify.annotations.Nullable;

/** Who a figure of people counts, and whether it is a part of the figure before it. */
final class Counted {

    private static final Set<String> FIGHTING = Set.of("fighters", "officers", "soldiers");

    private static final Set<String> ELIDED = Set.of(
            "soldiers",
            "officers",
            "police",
            "fighters",
            "militants",
            "peacekeepers",
            "security_forces",
            "prisoners",
            "pilgrims",
            "migrants");
    private static final Set<String> BEING = Set.of("were", "are");
    private static final Set<String> RANKS = Set.of("صفوفه", "صفوفها", "صفوف");
    private static final Set<String> OWN_RANKS = Set.of("صفوفه", "صفوفها", "صفوفهم");
    private static final int NEAR_RANKS = 8;
    private static final Set<String> RELATIVES =
            Set.of("الذي", "التي", "الذين", "في", "داخل", "قرب", "that", "which", "in", "at", "near", "during", "when");
    private static final Set<String> LISTING = Set.of(",", ":", "،", "هم", "وهم", "-", "—", "–", "(");
    private static final int NEAR = 3;
    private static final int FAR = 12;

    private Counted() {}

    /** The qualifiers that the words around a figure give it. */
    static SortedMap<String, String> qualifiers(Scene scene, FoundQuantity quantity, @Nullable Mark governor) {
        Reading reading = scene.reading();
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        Mark whole = Carried.whole(reading, end);
        int until = whole == null ? reach(reading, end) : whole.end() + 3;
        SortedMap<String, String> qualifiers = Victims.of(scene, quantity, Math.max(0, start), until);
        int relative = relative(reading, start);
        if (relative > 0 && qualifiers.isEmpty()) {
            qualifiers = Victims.of(scene, quantity, Math.max(0, relative - 4), relative);
        }
        if (governor != null
                && governor.start() < start
                && !qualifiers.containsKey("category")
                && governor.isRole("count")) {
            qualifiers = Victims.of(scene, quantity, governor.end(), Math.min(start, phrase(reading, governor.end())));
        }
        if (governor != null
                && governor.start() < start
                && qualifiers.isEmpty()
                && Nationals.areIn(reading, governor.start() - 4, governor.start())) {
            qualifiers = Victims.of(scene, quantity, governor.start() - 4, governor.start());
        }
        String code = governor == null ? "" : governor.code();
        qualifiers.values().removeIf(value -> isTold(value, code));
        int ranks = qualifiers.isEmpty() ? ranks(reading, end) : -1;
        return ranks < 0 ? qualifiers : Victims.of(scene, quantity, ranks, ranks + 1);
    }

    /** "Two dead and ten hurt in its ranks", قتيلين وعشرة جرحى في صفوفه: all that are listed are the speaker's own. */
    private static int ranks(Reading reading, int end) {
        for (int i = end; i < Math.min(reading.size(), end + NEAR_RANKS); i++) {
            if (reading.isMark(i) || reading.marks().at(i, "say") != null) {
                return -1;
            }
            if (reading.isAny(i, OWN_RANKS) && reading.is(i - 1, "في")) {
                return i;
            }
        }
        return -1;
    }

    /** Where the words right behind a governing noun end: before a clause or a place of its own. */
    private static int phrase(Reading reading, int from) {
        for (int i = from; i < reading.size(); i++) {
            if (reading.isAny(i, RELATIVES) || reading.marks().at(i, "trigger") != null) {
                return i;
            }
        }
        return reading.size();
    }

    /** A category that only says again what happened: "wounded" of the injured. */
    private static boolean isTold(String category, String code) {
        return switch (category) {
            case "wounded" -> !code.equals("leave");
            case "prisoners", "hostages" ->
                code.equals("detained")
                        || code.equals("released")
                        || code.equals("captured")
                        || code.equals("abducted");
            case "displaced_people", "refugees" -> code.equals("displaced");
            case "protesters" -> code.equals("protest") || code.equals("turnout");
            default -> false;
        };
    }

    /** "Of those who exceeded a thousand": the noun stands before the relative pronoun. */
    private static int relative(Reading reading, int start) {
        for (int i = start - 1; i >= Math.max(0, start - 5); i--) {
            if (reading.is(i, "الذين") || reading.is(i, "ممن") || reading.is(i, "who") || reading.is(i, "whom")) {
                return i;
            }
        }
        return -1;
    }

    static boolean isPart(Reading reading, int start, Proposition before) {
        for (int i = start - 1; i >= Math.max(before.to(), start - 4); i--) {
            if (reading.marks().at(i, "part") != null) {
                return true;
            }
            if (reading.arabic() && reading.marks().at(i, "cause") != null) {
                break;
            }
        }
        if (reading.is(start - 1, ",") && reading.isAny(start + 1, BEING)) {
            return reading.marks().any("category", start + 2, start + 4);
        }
        boolean joined = before.rule().equals("part-of-total") && start - before.to() <= 5;
        return joined
                && (reading.is(start - 1, "and")
                        || reading.token(start).normal().startsWith("و")
                        || reading.is(start - 1, "و"));
    }

    /** "12 people, eleven civilians and a soldier", "121: four officers and", هم ثمانية مدنيين: the whole by its parts. */
    static boolean isListed(Reading reading, FoundQuantity quantity, Proposition before, @Nullable Mark governor) {
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        boolean opened = reading.isAny(start - 1, LISTING) && start - before.to() <= FAR && start >= before.to();
        boolean who = reading.marks().any("category", start, Math.min(reading.size(), end + 3));
        boolean verb = governor != null && governor.start() >= before.to();
        if (!opened || !who || verb || !isLess(quantity, before)) {
            return false;
        }
        for (int i = before.to(); i < start; i++) {
            boolean told =
                    reading.marks().at(i, "cause") != null || reading.marks().at(i, "count") != null;
            if ((told && i > before.to() + 2) || reading.is(i, ".") || reading.is(i, ";")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLess(FoundQuantity quantity, Proposition before) {
        return before.answer() instanceof Quantity whole
                && quantity.quantity().min() < whole.min()
                && quantity.quantity().min() > 0;
    }

    /** Where the words about those counted end: before the next figure, part, verb or full stop. */
    private static int reach(Reading reading, int end) {
        for (int i = end; i < Math.min(reading.size(), end + 14); i++) {
            boolean stops = reading.is(i, ".")
                    || reading.is(i, "،")
                    || reading.is(i, ",")
                    || reading.is(i, "؛")
                    || reading.marks().at(i, "part") != null
                    || reading.quantityAt(i) != null
                    || reading.marks().at(i, "source") != null
                    || reading.is(i, "in")
                    || reading.is(i, "by")
                    || (reading.is(i, "في") && !reading.isAny(i + 1, RANKS))
                    || reading.is(i, "when")
                    || reading.is(i, "جراء")
                    || reading.is(i, "at")
                    || reading.marks().at(i, "cause") != null
                    || reading.marks().at(i, "say") != null
                    || (reading.marks().at(i, "trigger") != null
                            && reading.marks().at(i, "category") == null);
            if (stops) {
                return i;
            }
        }
        return Math.min(reading.size(), end + 14);
    }

    static SortedMap<String, String> inherited(SortedMap<String, String> own, Proposition before) {
        SortedMap<String, String> qualifiers = new TreeMap<>(own);
        String party = before.qualifiers().get("party");
        boolean fighting = FIGHTING.contains(own.getOrDefault("category", ""));
        if (party != null && fighting) {
            qualifiers.putIfAbsent("party", party);
        }
        return qualifiers;
    }

    /** "Killed eight soldiers and wounded 22": the soldiers are meant again. */
    static SortedMap<String, String> elided(Scene scene, FoundQuantity quantity, Proposition before) {
        String category = before.qualifiers().getOrDefault("category", "");
        int start = scene.reading().start(quantity.span());
        Reading reading = scene.reading();
        int end = reading.end(quantity.span());
        boolean others = reading.marks().any("other", start, Math.min(reading.size(), end + 1));
        boolean wounded = "wounded".equals(Victims.category(reading, Math.min(end, reading.size() - 1)))
                || "wounded".equals(Victims.category(reading, end - 1));
        boolean bare = others || wounded || quantity.nouns().isEmpty();
        boolean near = before.to() <= start && start - before.to() <= (others ? FAR : NEAR);
        boolean whole = ELIDED.contains(category)
                || (category.isEmpty() && before.qualifiers().containsKey("party"));
        return bare && near && whole && !before.rule().equals("part-of-total") ? alike(before) : new TreeMap<>();
    }

    /** Those whom the figure counted that another is told against. */
    static SortedMap<String, String> alike(Proposition meant) {
        SortedMap<String, String> qualifiers = new TreeMap<>(meant.qualifiers());
        qualifiers.remove("stage");
        return qualifiers;
    }

    static SortedMap<String, String> departing(SortedMap<String, String> own, Reading reading, int start, int end) {
        SortedMap<String, String> qualifiers = new TreeMap<>(own);
        Mark batch = reading.marks().first("batch", Math.max(0, start - 10), Math.min(reading.size(), end + 10));
        if (batch != null) {
            qualifiers.put("batch", batch.code());
        }
        return qualifiers;
    }
}
