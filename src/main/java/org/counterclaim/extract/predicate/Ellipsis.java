package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.KnownSource;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A figure told with nothing but who counts it: "the union put it at 700,000", "the rebels said 120", "فيما تحدثت
 * النقابات عن 120". It answers what the figure before it answered.
 */
final class Ellipsis {

    private static final int NEAR = 7;
    private static final int OPENING = 12;
    private static final Set<String> RELATIVE = Set.of("it", "he", "she", "they");
    private static final Set<String> SET_AGAINST = Set.of("مقابل", "against");
    private static final Set<String> PEOPLE = Set.of("people", "شخص", "شخصا", "اشخاص");
    private static final Set<String> DASHES = Set.of("-", "–", "—", ":", "(", ";");
    private static final Set<String> LINKS = Set.of("and", "but", "while", "the");
    private static final Set<String> CARRY = Set.of("of", "at", "عن", "ب");
    private static final Set<String> CLOSERS = Set.of(
            "by",
            "in",
            "at",
            "so",
            "alone",
            "including",
            "among",
            "since",
            "from",
            "the",
            "after",
            "before",
            "on",
            "كما",
            "في",
            "من",
            "حتي",
            "بينهم",
            "فقط",
            "وفق",
            "بحسب",
            "حسب",
            "and",
            "as",
            "up",
            "until",
            "there");
    private static final Set<String> FALLING = Set.of("بسقوط", "سقوط");
    private static final Set<String> STEPPED =
            Set.of("had", "has", "have", "already", "only", "just", "the", "another");

    private Ellipsis() {}

    /** The figure that it is told against; null when the words tell of something else. */
    static @Nullable Proposition before(Scene scene, FoundQuantity quantity, @Nullable Proposition here) {
        Proposition told = here == null ? scene.figure() : here;
        Reading reading = scene.reading();
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        if (told == null || told.predicate().startsWith("departure.") || isNamed(quantity)) {
            return null;
        }
        if (here != null && isRelative(reading, end)) {
            return told;
        }
        if (told.predicate().equals("protest.people") && isPresent(reading, end)) {
            return told;
        }
        boolean opens = here != null || start <= OPENING;
        return opens && isClosed(reading, end) && isOpened(scene, here, start, end) ? told : null;
    }

    /** Who counts the second of a list, whom no verb of its own names; null when another answers for the figure. */
    static @Nullable Speaker teller(Scene scene, FoundQuantity quantity, @Nullable Proposition here) {
        Reading reading = scene.reading();
        int start = reading.start(quantity.span());
        if (here == null || isToldBy(reading, start) || !isListed(scene, here, start)) {
            return null;
        }
        int from = start - 1;
        while (from > here.to() && !reading.isMark(from - 1) && !reading.isAny(from - 1, LINKS)) {
            from--;
        }
        NamedSource source = from < start - 1 ? reading.sourceAt(start - 2) : null;
        if (source != null) {
            KnownSource known = source.source();
            return new Speaker(reading.words(source.start(), source.end()), known.code(), known.kind(), false);
        }
        return from < start - 1
                ? new Speaker(reading.words(from, start - 1), null, SpeakerKind.ORGANISATION, false)
                : null;
    }

    private static boolean isNamed(FoundQuantity quantity) {
        return quantity.nouns().stream().anyMatch(noun -> !noun.lemma().equals("person"));
    }

    /** "Above the 1.27 million it reported in January". */
    private static boolean isRelative(Reading reading, int end) {
        return reading.isAny(end, RELATIVE) && reading.marks().at(end + 1, "say") != null;
    }

    /** "Reckons that 300,000 were there". */
    static boolean isPresent(Reading reading, int end) {
        return reading.is(end, "were") && (reading.is(end + 1, "there") || reading.is(end + 1, "present"));
    }

    /** Nothing is counted by a noun behind the figure. */
    private static boolean isClosed(Reading reading, int end) {
        int at = reading.isAny(end, PEOPLE) ? end + 1 : end;
        return at >= reading.size()
                || reading.isMark(at)
                || reading.isAny(at, CLOSERS)
                || reading.marks().at(at, "boundary") != null
                || reading.marks().at(at, "source") != null
                || reading.timeAt(at) != null;
    }

    private static boolean isOpened(Scene scene, @Nullable Proposition here, int start, int end) {
        Reading reading = scene.reading();
        boolean sourced = end < reading.size() && reading.marks().at(end, "source") != null;
        if (reading.isAny(start - 1, SET_AGAINST) && sourced) {
            return true;
        }
        if (isTold(reading, start) || reading.isAny(start - 1, FALLING) || isAdded(reading, here, start, end)) {
            return true;
        }
        boolean carried = reading.isAny(start - 1, CARRY)
                || reading.token(start).normal().startsWith("ب")
                || reading.is(start, "عن");
        return carried && (isToldBy(reading, start) || (here != null && isListed(scene, here, start)));
    }

    /** "Over a million marched - 1.28 million, the ministry said": nothing but its teller behind. */
    private static boolean isAdded(Reading reading, @Nullable Proposition here, int start, int end) {
        boolean parted = here != null && here.to() < start && reading.isAny(start - 1, DASHES);
        return parted && reading.marks().any("say", end, Math.min(reading.size(), end + NEAR));
    }

    /** A verb of putting a figure, and no figure, full stop or noun of what is counted between. */
    private static boolean isToldBy(Reading reading, int start) {
        for (int i = start - 1; i >= Math.max(0, start - NEAR); i--) {
            if (isVerb(reading, i)) {
                return true;
            }
            if (isBroken(reading, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isVerb(Reading reading, int at) {
        return reading.marks().at(at, "tell") != null;
    }

    /** "The monitor has confirmed 502": the figure is the object of a verb of telling. */
    private static boolean isTold(Reading reading, int start) {
        int at = start - 1;
        while (at > 0 && reading.isAny(at, STEPPED)) {
            at--;
        }
        for (int i = Math.max(0, at - 2); i <= at; i++) {
            Mark tell = reading.marks().at(i, "tell");
            if (tell != null && tell.end() == at + 1 && !reading.arabic()) {
                return true;
            }
        }
        return false;
    }

    /** "Police put the march at 81,000, the CGT at 700,000": the verb is the first one's. */
    private static boolean isListed(Scene scene, Proposition here, int start) {
        Reading reading = scene.reading();
        if (!reading.is(start - 1, "at") || start - here.to() > NEAR || !isAt(reading, here)) {
            return false;
        }
        for (int i = here.to(); i < start - 1; i++) {
            if (reading.quantityAt(i) != null || reading.is(i, ".")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAt(Reading reading, Proposition here) {
        return reading.is(here.anchor() - 1, "at");
    }

    private static boolean isBroken(Reading reading, int at) {
        return reading.isMark(at)
                || reading.quantityAt(at) != null
                || reading.marks().at(at, "cause") != null
                || reading.marks().at(at, "count") != null
                || reading.marks().at(at, "unit") != null;
    }
}
