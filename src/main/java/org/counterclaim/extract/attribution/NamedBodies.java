package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Chooses the known source within the words that name a speaker, and tells when those words name another. */
final class NamedBodies {

    private static final Set<String> BODIES = Set.of(
            "agency",
            "office",
            "ministry",
            "minister",
            "department",
            "fund",
            "programme",
            "commission",
            "committee",
            "service",
            "mission",
            "peacekeepers",
            "force",
            "panel",
            "authority");

    private static final Set<String> UMBRELLAS = Set.of("un", "eu", "african-union", "arab-league", "nato", "osce");
    private static final Set<String> MINISTRIES = Set.of("ministry", "minister", "department");

    private static final Set<String> PARTS =
            Set.of("بعثه", "مكتب", "صندوق", "برنامج", "فريق", "لجنه", "قوات", "قوه", "محققو", "خبراء", "وكاله");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "and", "but");
    private static final Set<String> SIDES = Set.of(
            "linked",
            "affiliated",
            "aligned",
            "backed",
            "allied",
            "inspired",
            "run",
            "controlled",
            "funded",
            "appointed",
            "supported",
            "sponsored",
            "based",
            "owned");

    private static final Set<String> BELONGING = Set.of(
            "التابعه",
            "التابع",
            "التابعين",
            "الخاضعه",
            "الخاضع",
            "المواليه",
            "الموالي",
            "المقربه",
            "المقرب",
            "المحسوبه",
            "المحسوب",
            "المدعومه",
            "المدعوم",
            "المرتبطه",
            "المرتبط",
            "المتحالفه",
            "تديرها",
            "يديرها",
            "تديره",
            "يديره");

    private NamedBodies() {}

    /** The source that the words name: the first, because what follows says more about it. */
    static @Nullable NamedSource sourceIn(Reading reading, int start, int end) {
        NamedSource best = null;
        for (NamedSource source : reading.sources()) {
            boolean inside = source.start() >= start - 1 && source.end() <= end && !isSide(reading, source, end);
            if (inside && (best == null || isBetter(source, best))) {
                best = source;
            }
        }
        return best;
    }

    /** "The al-Qaeda-linked group" tells whose friend it is, and "the Hamas-run ministry" who runs it. */
    private static boolean isSide(Reading reading, NamedSource source, int end) {
        return reading.arabic()
                ? reading.isAny(source.start() - 1, BELONGING) || reading.isAny(source.start() - 2, BELONGING)
                : source.end() + 1 < end && reading.is(source.end(), "-") && reading.isAny(source.end() + 1, SIDES);
    }

    private static boolean isBetter(NamedSource one, NamedSource other) {
        boolean vague =
                other.source().kind() == SpeakerKind.ANONYMOUS || other.source().kind() == SpeakerKind.WITNESSES;
        return !vague && one.end() - one.start() > other.end() - other.start() + 1;
    }

    static boolean isWhole(NamedSource source, Reading reading, int start, int end) {
        return source.start() <= start + 1 && source.end() >= end && !isOwned(reading, source, start);
    }

    /** "The Kenya Red Cross", "نقابة الأطباء": a country or a body before it makes it another. */
    static boolean isOwned(Reading reading, NamedSource source, int start) {
        if (source.start() != start + 1 || !source.source().country().isEmpty()) {
            return false;
        }
        Mark head = reading.marks().at(start, "speaker");
        boolean vague = source.source().kind() == SpeakerKind.ANONYMOUS
                || source.source().kind() == SpeakerKind.WITNESSES;
        boolean body = head != null
                && (head.code().equals("organisation") || head.code().equals("official"));
        FoundPlace place = reading.placeAt(start);
        boolean country = place != null && place.chosen().path().indexOf('/') < 0;
        if (isCommonNoun(reading, source, start)) {
            return true;
        }
        boolean part = source.source().kind() == SpeakerKind.ORGANISATION && reading.isAny(start, PARTS);
        return reading.arabic()
                ? (vague && body) || part
                : country && source.source().kind() == SpeakerKind.ORGANISATION;
    }

    /** "The national security council" is not the one that "security council" names: small letters make no name. */
    private static boolean isCommonNoun(Reading reading, NamedSource source, int start) {
        return !reading.arabic()
                && source.source().kind() == SpeakerKind.ORGANISATION
                && source.end() - source.start() > 1
                && !reading.isAny(start, ARTICLES)
                && !Unnamed.isCapital(reading, source.start());
    }

    /** "A source in the army" is not the army. */
    static boolean isHidden(@Nullable Mark head, NamedSource source) {
        return head != null
                && head.start() < source.start()
                && (head.code().equals("anonymous") || head.code().equals("witnesses"));
    }

    /** "Agencies" or "police" within a longer name says too little about whose. */
    static boolean isGeneric(NamedSource source, int words) {
        boolean nowhere = source.source().country().isEmpty() && source.end() - source.start() == 1;
        SpeakerKind kind = source.source().kind();
        boolean vague = kind == SpeakerKind.ANONYMOUS
                || kind == SpeakerKind.WITNESSES
                || kind == SpeakerKind.OFFICIAL
                || kind == SpeakerKind.AGENCY;
        return nowhere && vague && words > 1;
    }

    /** "The national agency for the management of disasters" is not the National Agency. */
    static boolean isLonger(Reading reading, NamedSource source, int end) {
        boolean more = source.end() < end && source.end() - source.start() == 2;
        if (!more) {
            return false;
        }
        String next = reading.token(source.end()).normal();
        FoundPlace place = reading.placeAt(source.end());
        boolean nowhere = source.source().country().isEmpty() && (place == null || !place.demonym());
        return (next.startsWith("ل") && next.length() > 3) || (nowhere && next.startsWith("ال"));
    }

    /** "The UN refugee agency", "the interior ministry of the Taliban": a body of its own. */
    static boolean isBodyOf(Reading reading, NamedSource source, int start, int end) {
        int of = reading.is(source.start() - 1, "the") ? source.start() - 2 : source.start() - 1;
        if (of > start && reading.is(of, "of") && reading.isAny(of - 1, MINISTRIES)) {
            return true;
        }
        boolean own = source.source().kind() == SpeakerKind.ORGANISATION
                && !UMBRELLAS.contains(source.source().code());
        for (int i = source.end(); !own && i < Math.min(end, source.end() + 5); i++) {
            if (reading.isMark(i) && !reading.is(i, "'s")) {
                return false;
            }
            if (reading.isAny(i, BODIES)) {
                return true;
            }
        }
        return false;
    }
}
