package org.counterclaim.extract.predicate;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Capitals;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Place;

/** Which of the places that a sentence names say where something happened. */
public final class Whereabouts {

    private static final int LONGEST_DATELINE = 10;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "ـ");
    private static final Set<String> TOWARDS =
            Set.of("الى", "نحو", "باتجاه", "صوب", "لـ", "to", "toward", "towards", "into", "for", "اتجاه", "الي");
    private static final Set<String> BORDERS = Set.of(
            "border",
            "borders",
            "frontier",
            "bordering",
            "boundary",
            "الحدود",
            "حدود",
            "حدودها",
            "الحدوديه",
            "المحاذيه",
            "المتاخمه");
    private static final Set<String> WITH = Set.of("with", "مع", "and", "between", "بين");
    private static final Set<String> HELPING = Set.of("has", "have", "had", "is", "was", "قد", "كانت", "كان");

    private static final Set<String> IN = Set.of("in", "at", "near", "from", "around", "في", "وفي", "من", "قرب");
    private static final Set<String> THAT = Set.of("that", "ان", "بان", "وان");
    private static final Set<String> ACTING = Set.of(
            "calls",
            "called",
            "wants",
            "wanted",
            "insists",
            "insisted",
            "vows",
            "vowed",
            "backs",
            "backed",
            "summons",
            "summoned");
    private static final Set<String> SUFFERING = Set.of("تعرضت", "تعرض", "شهدت", "استهدفت", "under", "among", "one");

    private Whereabouts() {}

    /** The innermost places told anywhere in the sentence. */
    public static SortedSet<Place> of(Reading reading) {
        return in(reading, 0, reading.size());
    }

    /** The places told from one token up to another: no destination, border, dateline, nation's or speaker's name. */
    static SortedSet<Place> in(Reading reading, int from, int to) {
        SortedSet<Place> found = new TreeSet<>();
        for (FoundPlace place : reading.places()) {
            int at = reading.start(place.span());
            if (at >= from
                    && at < to
                    && !place.demonym()
                    && !isTowards(reading, at)
                    && !isBorder(reading, place, at)
                    && !isActor(reading, place, at)
                    && !Metonyms.is(reading, place, at)
                    && !isInSource(reading, at)
                    && !isDateline(reading, place, at)) {
                found.add(place.chosen().place());
            }
        }
        return innermost(found);
    }

    static boolean isTowards(Reading reading, int place) {
        for (int i = place - 1; i >= Math.max(0, place - 4); i--) {
            if (reading.isMark(i) || reading.placeAt(i) != null) {
                return false;
            }
            if (reading.isAny(i, TOWARDS)) {
                return true;
            }
            if (reading.is(i, "من") || reading.is(i, "from") || reading.is(i, "في") || reading.is(i, "in")) {
                return false;
            }
        }
        return false;
    }

    /** "Near the frontier with Syria", "the Iraq border": the country on the other side. */
    static boolean isBorder(Reading reading, FoundPlace place, int at) {
        int end = reading.end(place.span());
        if (reading.isAny(end, BORDERS)) {
            return true;
        }
        return reading.isAny(at - 1, BORDERS)
                || (reading.isAny(at - 1, WITH) && (reading.isAny(at - 2, BORDERS) || reading.isAny(at - 3, BORDERS)));
    }

    /** "Tehran denied", "Washington accuses Tehran": who acts, named by a capital or a country. */
    private static boolean isActor(Reading reading, FoundPlace place, int at) {
        int end = reading.end(place.span());
        boolean capital = Capitals.country(reading.words(at, end)) != null;
        if ((!capital && reading.marks().covering(at, "party") == null) || reading.isAny(at - 1, IN)) {
            return false;
        }
        int next = end;
        while (reading.isAny(next, HELPING)) {
            next++;
        }
        return isAct(reading, next) || isSay(reading, at - 1) || (capital && isGovernment(reading, at, end, next));
    }

    /** "That Washington had no warning", أن طهران أفرجت عنهم: a capital that does something, and suffers nothing. */
    private static boolean isGovernment(Reading reading, int at, int end, int next) {
        if (reading.isAny(end, ACTING)) {
            return true;
        }
        boolean struck = next < reading.size()
                && (reading.marks().at(next, "trigger") != null
                        || reading.marks().at(next, "cause") != null
                        || reading.isAny(next, SUFFERING));
        return reading.isAny(at - 1, THAT) && (reading.arabic() ? !reading.isAny(next, SUFFERING) : !struck);
    }

    private static boolean isSay(Reading reading, int at) {
        return at >= 0 && reading.marks().covering(at, "say") != null;
    }

    private static boolean isAct(Reading reading, int at) {
        if (at >= reading.size()) {
            return false;
        }
        Mark act = reading.marks().at(at, "say");
        return act != null && act.isFinite();
    }

    /** "Beirut - ", "BEIRUT, 20 May (Reuters) - ", "PALU, Indonesia: ": where the report was written. */
    private static boolean isDateline(Reading reading, FoundPlace place, int at) {
        int end = reading.end(place.span());
        if (at == 0 && (reading.is(end, "(") || reading.is(end, "/"))) {
            return true;
        }
        if (at > LONGEST_DATELINE || !isHeading(reading, 0, at)) {
            return false;
        }
        for (int i = end; i < Math.min(reading.size(), end + LONGEST_DATELINE); i++) {
            if (reading.isAny(i, DASHES) || (reading.is(i, ":") && !reading.headline())) {
                return true;
            }
            if (!isHeading(reading, i, i + 1)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHeading(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean mark = reading.isMark(i) && !reading.is(i, ".") && !reading.is(i, ":");
            if (!mark && reading.placeAt(i) == null && reading.timeAt(i) == null && reading.sourceAt(i) == null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInSource(Reading reading, int at) {
        NamedSource source = reading.sourceAt(at);
        return source != null && source.end() - source.start() > 1;
    }

    private static SortedSet<Place> innermost(SortedSet<Place> places) {
        SortedSet<Place> inner = new TreeSet<>(places);
        boolean finer = places.stream().anyMatch(place -> place.path().indexOf('/') > 0);
        inner.removeIf(outer -> finer && outer.path().indexOf('/') < 0);
        inner.removeIf(outer -> places.stream().anyMatch(other -> !other.equals(outer) && outer.contains(other)));
        return inner;
    }
}
