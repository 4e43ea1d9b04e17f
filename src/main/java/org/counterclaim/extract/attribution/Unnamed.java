package org.counterclaim.extract.attribution;

import java.util.Locale;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Speakers that no register has, by the words that head their names or by how a name looks. */
final class Unnamed {

    private static final int LONGEST = 10;
    private static final Set<String> JOINING = Set.of(
            "of", "for", "the", "in", "and", "at", "al", "bin", "ibn", "abu", "de", "da", "van", "von", "el", "di",
            "del", "der", "on", "from");
    private static final Set<String> PAPERS =
            Set.of("statement", "statements", "report", "post", "communique", "figures", "data", "release");
    private static final Set<String> IN = Set.of("في", "من", "in", "from", "at", "within", "with", "close", "داخل");
    private static final Set<String> PRONOUNS = Set.of("we", "i", "you", "they", "it", "there", "this", "that");
    /** What an Arabic verb of saying has for its object, or begins what was said with. */
    private static final Set<String> THINGS = Set.of(
            "حصول", "خسائر", "خساير", "استخدام", "استعمال", "نتائج", "نتايج", "اضرار", "نسبه", "حجم", "ارتفاع", "تراجع",
            "انخفاض", "خساره", "تسجيل", "رصد", "وفاه", "عوده", "نهايه", "استمرار", "تقديم", "تبادل", "سيطره", "تقدم",
            "انتشار", "خطه", "قرار", "نيه", "رغبه", "التزام", "دعم", "استعداد", "ثقه", "امل", "قلق", "اسف", "حزن",
            "شكر", "تكاد", "يكاد", "تكون", "يكون", "كانت", "تحمل", "يحمل", "تشكيل", "تعيين", "حل", "الغاء", "اغلاق",
            "فتح", "تعليق", "استيناف", "وصول", "دخول", "خروج", "حاجه", "نجاح", "فشل", "موافقه", "رفض", "دعوه", "حاله",
            "حالات", "عمليات", "عمليه", "اعمال", "محاوله", "مشاركه", "نشر", "حدوث", "احتمال", "امكانيه", "ضروره",
            "اهميه", "مواصله", "بقاء", "تحقيق", "تفشي", "انهيار", "اندلاع");

    private static final Set<String> NOBODY = Set.of(
            "له", "لها", "لهم", "به", "بها", "بهم", "عنه", "عنها", "عليه", "عليها", "اليه", "اليها", "فيه", "فيها",
            "منه", "منها", "معه", "معها", "بذلك", "لذلك", "امرا", "قرارا", "وقوف", "صحه", "احتمال", "انه", "انها");

    private Unnamed() {}

    /** Somebody whose name a word for a body or a calling heads. */
    static Speaker headed(Reading reading, int start, int end, Mark head) {
        int last = end(reading, head, Math.min(end, head.start() + LONGEST));
        while (!reading.arabic() && last > head.end() && reading.isAny(last - 1, PAPERS)) {
            last--;
        }
        int first = reading.isAny(start, Set.of("the", "its", "their")) ? start + 1 : start;
        String name = reading.words(Math.min(first, last - 1), last);
        boolean anonymous = head.code().equals("anonymous") || head.code().equals("witnesses");
        return new Speaker(bare(name, start == head.start() ? head.prefix() : ""), null, kind(head.code()), anonymous);
    }

    static boolean isThing(Reading reading, int at) {
        return THINGS.contains(reading.token(at).normal());
    }

    /** A title's holder ends where a small word that joins no names follows. */
    private static int end(Reading reading, Mark head, int end) {
        boolean named = false;
        for (int i = head.end(); i < end; i++) {
            if (reading.is(i, "(")) {
                return i;
            }
            if (reading.is(i, "-") && i + 1 < end && !reading.token(i - 1).touches(reading.token(i))) {
                return i;
            }
            boolean word = reading.token(i).isWord();
            if (!reading.arabic() && !named && Participles.restricts(reading, i)) {
                return i;
            }
            if (!reading.arabic() && word && named && !isCapital(reading, i) && !isJoining(reading, i)) {
                return i;
            }
            named |= word && isCapital(reading, i);
        }
        return end;
    }

    private static boolean isJoining(Reading reading, int at) {
        return reading.isAny(at, JOINING)
                || reading.marks().covering(at, "speaker") != null
                || reading.is(at - 1, "-")
                || reading.is(at + 1, "-");
    }

    /** Without "and", "so", "to" and "by" joined before it. */
    static String bare(String name, String prefix) {
        if (prefix.isEmpty() || name.length() < 4) {
            return name;
        }
        if (prefix.startsWith("لل")) {
            return "ال" + name.substring(2);
        }
        String rest = "وفبلك".indexOf(prefix.charAt(0)) >= 0 ? name.substring(1) : name;
        return prefix.length() > 1 && rest.startsWith("لل") ? "ال" + rest.substring(2) : rest;
    }

    static SpeakerKind kind(String head) {
        return switch (head) {
            case "witnesses" -> SpeakerKind.WITNESSES;
            case "anonymous" -> SpeakerKind.ANONYMOUS;
            case "armed" -> SpeakerKind.ARMED_PARTY;
            case "social" -> SpeakerKind.SOCIAL_ACCOUNT;
            default -> SpeakerKind.valueOf(head.toUpperCase(Locale.ROOT));
        };
    }

    /** A capitalised Latin name, or up to four Arabic words that nothing else explains; null for anything else. */
    static @Nullable Speaker person(Reading reading, int start, int end) {
        if (isInitials(reading.words(end - 1, end)) && (end == start + 1 || isPerson(reading, start, end))) {
            return new Speaker(reading.words(start, end), null, SpeakerKind.ORGANISATION, false);
        }
        return isPerson(reading, start, end)
                ? new Speaker(reading.words(start, end), null, SpeakerKind.PERSON, false)
                : null;
    }

    /** "CGT", "MAK": initials are those of a body. */
    private static boolean isInitials(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isPerson(Reading reading, int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            boolean hyphen = reading.is(i, "-") && i > start && i + 1 < end;
            boolean short_ = reading.is(i, ".")
                    && i > start
                    && reading.token(i - 1).normal().length() <= 3
                    && i + 1 < end;
            if (short_) {
                continue;
            }
            if ((!reading.token(i).isWord() && !hyphen)
                    || reading.isAny(i, PRONOUNS)
                    || (reading.placeAt(i) != null && !isForename(reading, i, start, end))
                    || IN.contains(reading.token(i).normal())) {
                return false;
            }
            words += hyphen ? 0 : 1;
        }
        boolean named = !reading.token(start).normal().startsWith("ال")
                && !NOBODY.contains(reading.token(start).normal());
        boolean titled = words > 2 && words <= 6 && isCapital(reading, end - 1) && isCapital(reading, end - 2);
        return reading.arabic()
                ? named && words >= 2 && words <= 4
                : titled || (isCapital(reading, start) && words <= 4);
    }

    /** "Vladimir Leontyev": a forename that is a town's name too. */
    private static boolean isForename(Reading reading, int at, int start, int end) {
        FoundPlace place = reading.placeAt(at);
        return !reading.arabic()
                && at == start
                && end == start + 2
                && place != null
                && !place.demonym()
                && reading.end(place.span()) == at + 1
                && place.chosen().path().indexOf('/') > 0
                && isCapital(reading, at + 1)
                && reading.placeAt(at + 1) == null;
    }

    static boolean isCapital(Reading reading, int at) {
        return Character.isUpperCase(
                reading.sentence().source().charAt(reading.token(at).start()));
    }
}
