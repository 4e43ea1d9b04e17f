package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Capitals;
import org.counterclaim.extract.reading.KnownSource;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Tells whom a stretch of words names, if anybody who can speak. */
final class SpeakerNames {

    private static final Set<String> LATTER = Set.of("الاخير", "الاخيره", "latter");
    private static final Set<String> SAME =
            Set.of("ذاته", "نفسه", "ذاتها", "نفسها", "عينه", "عينها", "المذكور", "المذكوره", "ذاتهم", "نفسهم");
    private static final Set<String> DANGLING = Set.of("في", "علي", "الي", "عن", "من", "in", "of", "at", "for", "to");
    private static final Set<String> NOT_ONE =
            Set.of("no", "nobody", "none", "neither", "any", "nothing", "لا", "اي", "ايه", "احد");
    /** Where somebody is, and not who. */
    private static final Set<String> OUTSIDE = Set.of("outside", "inside", "near", "among", "around", "across", "amid");

    private static final Set<String> ONE_OF = Set.of("احد", "احدي");
    private static final Set<String> TRIMMED = Set.of(
            "the",
            "a",
            "an",
            "but",
            "and",
            "meanwhile",
            "however",
            "later",
            "earlier",
            "also",
            "قد",
            "كان",
            "كانت",
            "وكان",
            "وكانت",
            "وقد",
            "اما",
            "و",
            "while",
            "-",
            "–",
            "—",
            ",",
            "،",
            "on",
            "has",
            "have",
            "had",
            "he",
            "then",
            ":",
            "\"",
            "“",
            "”",
            "«",
            "»",
            "(",
            "ما",
            "so",
            "as",
            "separately",
            "yet",
            "still",
            "is",
            "was",
            "are",
            "were");

    private SpeakerNames() {}

    /** Whom the words from one token up to another name; null when they name nobody who speaks. */
    static @Nullable Name in(Reading reading, int from, int to, Memory memory) {
        int start = from;
        int end = to;
        while (start < end && isTrimmed(reading, start)) {
            start++;
        }
        start = reading.arabic() ? start : LeadingTimes.past(reading, start, end);
        while (end > start
                && (isTrimmed(reading, end - 1) || reading.isAny(end - 1, DANGLING))
                && !ArabicTitles.isDated(reading, start, end - 1)) {
            end--;
        }
        start = ArabicTitles.pastPaper(reading, start, end);
        if (start < end && reading.isAny(start, OUTSIDE)) {
            return null;
        }
        if (start < end - 1 && reading.isAny(start, ONE_OF) && !reading.isMark(start + 1)) {
            start++;
        }
        if (start >= end) {
            return null;
        }
        Speaker speaker = resolve(reading, start, end, memory);
        return speaker == null ? null : new Name(Holders.named(speaker, reading, start, end), start, end);
    }

    static boolean isTrimmed(Reading reading, int at) {
        boolean pronoun = reading.is(at, "he") && reading.marks().at(at, "same") != null;
        boolean noise = TRIMMED.contains(reading.token(at).normal()) && reading.sourceAt(at) == null;
        return (noise && !pronoun) || (reading.timeAt(at) != null && !ArabicNames.isGeneral(reading, at));
    }

    private static @Nullable Speaker resolve(Reading reading, int start, int end, Memory memory) {
        if (reading.isAny(start, LATTER)) {
            return latestParty(reading, start);
        }
        if (reading.isAny(start, NOT_ONE) || (Unnamed.isThing(reading, start) && reading.sourceAt(start) == null)) {
            return null;
        }
        Mark head = reading.marks().first("speaker", start, end);
        NamedSource source = NamedBodies.sourceIn(reading, start, end);
        Speaker meant = Antecedents.of(reading, start, end, source, head, memory);
        if (meant != null) {
            return meant;
        }
        Speaker before = source != null && source.source().country().isEmpty() && isDefinite(reading, source.start())
                ? memory.named(reading, source.start(), source.end())
                : null;
        if (before != null) {
            return before;
        }
        if (source != null && NamedBodies.isWhole(source, reading, start, end) && !isCarried(reading, start, end)) {
            return of(source, reading);
        }
        Speaker carried = carried(reading, start, end, memory);
        if (carried != null) {
            return carried;
        }
        if (source != null
                && !NamedBodies.isOwned(reading, source, start)
                && !NamedBodies.isHidden(head, source)
                && !NamedBodies.isGeneric(source, end - start)
                && !NamedBodies.isLonger(reading, source, end)
                && !NamedBodies.isBodyOf(reading, source, start, end)) {
            return of(source, reading);
        }
        Mark side = head == null ? null : Antecedents.within(reading, start, end, head);
        if (side != null) {
            return new Speaker(reading.words(start, end), side.code(), SpeakerKind.ARMED_PARTY, false);
        }
        if (head != null && isWorker(reading, start, head)) {
            return new Speaker(reading.words(start, end), null, SpeakerKind.ANONYMOUS, true);
        }
        if (head != null) {
            boolean title = head.start() == start && head.end() >= end && isDefinite(reading, start);
            Speaker told = title ? memory.named(reading, start, end) : null;
            return told != null ? told : Unnamed.headed(reading, start, end, head);
        }
        Speaker known = memory.named(reading, start, end);
        if (known != null) {
            return known;
        }
        Mark party = reading.marks().first("party", start, end);
        if (party != null
                && (Antecedents.isAnothers(reading, start, end, party) || isAdjective(reading, start, party))) {
            return new Speaker(reading.words(start, end), null, SpeakerKind.ORGANISATION, false);
        }
        if (party != null) {
            return new Speaker(
                    reading.words(start, end),
                    party.code().endsWith("?") ? null : party.code(),
                    SpeakerKind.ARMED_PARTY,
                    false);
        }
        return isSeat(reading, start, end)
                ? new Speaker(reading.words(start, end), null, SpeakerKind.OFFICIAL, false)
                : Unnamed.person(reading, start, end);
    }

    /** "عامل في مشرحة مستشفى": one of many who work there, without a name. */
    private static boolean isWorker(Reading reading, int start, Mark head) {
        return reading.arabic()
                && head.start() >= start + 2
                && (reading.is(start + 1, "في") || reading.is(start + 1, "من"))
                && !reading.token(start).normal().startsWith("ال");
    }

    /** "مكتب المدعي الأذربيجاني": an adjective behind a name tells whose it is, not who. */
    private static boolean isAdjective(Reading reading, int start, Mark party) {
        FoundPlace place = reading.arabic() && party.start() > start ? reading.placeAt(party.start()) : null;
        return place != null && place.demonym() && party.end() == party.start() + 1;
    }

    /** "Havana", "Thailand": a capital or a country speaks as its government. */
    private static boolean isSeat(Reading reading, int start, int end) {
        FoundPlace place = reading.placeAt(start);
        boolean country = place != null
                && !place.demonym()
                && place.chosen().path().indexOf('/') < 0
                && reading.start(place.span()) <= start
                && reading.end(place.span()) >= end;
        return country || Capitals.country(reading.words(start, end)) != null;
    }

    private static boolean isDefinite(Reading reading, int start) {
        return reading.token(start).normal().startsWith("ال")
                || reading.token(start).normal().startsWith("لل")
                || reading.is(start, "the")
                || reading.is(start - 1, "the");
    }

    private static boolean isCarried(Reading reading, int start, int end) {
        Mark same = reading.marks().at(start, "same");
        return same != null && same.end() >= end;
    }

    /** "The same source", a pronoun, a title on its own: whoever it was before. */
    private static @Nullable Speaker carried(Reading reading, int start, int end, Memory memory) {
        Mark same = reading.marks().at(start, "same");
        if (same == null && start > 0) {
            same = reading.marks().at(start - 1, "same");
        }
        if (same != null && same.end() == end - 1 && reading.isAny(end - 1, SAME) && memory.last() != null) {
            return memory.last();
        }
        if (same == null || same.end() < end) {
            return null;
        }
        Speaker named = memory.named(reading, start, end);
        if (named != null) {
            return named;
        }
        boolean pronoun =
                end - start == 1 && !reading.token(start).normal().startsWith("ال") && !startsWithThe(reading, same);
        Mark head = reading.marks().first("speaker", start, end);
        Speaker last = memory.last();
        if (pronoun && reading.is(start, "it") && reading.sources().stream().anyMatch(one -> isSubject(one, start))) {
            return of(reading.sources().getFirst(), reading);
        }
        if (pronoun || head == null) {
            return last;
        }
        return last != null && fits(head, last) && !OneOffice.isOther(reading, end - 1, last) ? last : null;
    }

    /** "The council suspended it over what it called a coup": the sentence's own subject. */
    private static boolean isSubject(NamedSource source, int before) {
        return source.start() <= 1 && source.end() < before && source.source().kind() == SpeakerKind.ORGANISATION;
    }

    private static boolean startsWithThe(Reading reading, Mark same) {
        return reading.is(same.start(), "the");
    }

    private static boolean fits(Mark head, Speaker last) {
        return head.code().equals("person")
                || Unnamed.kind(head.code()) == last.kind()
                || head.code().equals("anonymous");
    }

    /** "These forces": the party that the sentence named last. */
    static @Nullable Name latter(Reading reading, int start, int end) {
        Speaker party = latestParty(reading, start);
        return party == null ? null : new Name(party, start, Math.min(end, reading.size()));
    }

    private static @Nullable Speaker latestParty(Reading reading, int before) {
        for (int i = before - 1; i >= 0; i--) {
            NamedSource source = reading.sourceAt(i);
            if (source != null) {
                return of(source, reading);
            }
            Mark party = reading.marks().covering(i, "party");
            if (party != null) {
                String code = party.code().endsWith("?") ? null : party.code();
                return new Speaker(reading.words(party.start(), party.end()), code, SpeakerKind.ARMED_PARTY, false);
            }
        }
        return null;
    }

    static Speaker of(NamedSource named, Reading reading) {
        KnownSource source = named.source();
        boolean anonymous = source.kind() == SpeakerKind.ANONYMOUS || source.kind() == SpeakerKind.WITNESSES;
        String words = reading.words(named.start(), named.end());
        String name = words.startsWith("لل") ? "ال" + words.substring(2) : words;
        return new Speaker(name, source.code(), source.kind(), anonymous);
    }
}
