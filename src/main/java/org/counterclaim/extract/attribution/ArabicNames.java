package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Movements;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.Enclosure;
import org.jspecify.annotations.Nullable;

/** Finds a speaker's name after or before an Arabic verb of saying. */
final class ArabicNames {

    private static final int LONGEST = 14;
    private static final Set<String> STOPS = Set.of(
            "عن", "الي", "علي", "بعد", "قبل", "خلال", "عبر", "منذ", "لكن", "ثم", "او", "ايضا", "لاحقا", "حول", "بشان",
            "مع", "عند", "حيث", "اذ", "الذي", "التي", "الذين", "مساء", "صباح", "وقت", "امام", "ضد", "هذا", "هذه", "ذلك",
            "فيما", "بينما", "قد", "لقد", "هناك", "لم", "لن", "لا", "ما", "انه", "وجود", "وقوع", "حتي", "قوله", "قولها",
            "قولهم", "قولهما", "تاكيده", "تاكيدها", "بينهم", "نحو", "حوالي", "اكثر", "اول", "كل", "اي", "دون", "سقوط",
            "بيانا", "تقريرا", "تصريحا", "صحه", "عدم", "بشده", "بقوه", "بحزم", "باشد", "مجددا", "علنا", "صراحه",
            "رسميا", "سابقا", "ردا", "تعليقا", "مساعد", "تاكيد");
    private static final Set<String> SPEECHES = Set.of(
            "بيان", "تصريح", "تصريحات", "وقت", "مؤتمر", "موتمر", "تغريده", "حديث", "ختام", "تقرير", "اتصال", "رساله",
            "خطاب", "منشور", "كلمه", "كلمة", "مقابله", "حصيله", "هذا", "منشورات", "احدث", "اخر");

    private static final Set<String> TALES = Set.of(
            "الاتهامات",
            "اتهامات",
            "الاتهام",
            "المزاعم",
            "مزاعم",
            "التقارير",
            "تقارير",
            "الانباء",
            "انباء",
            "الادعاءات",
            "ادعاءات",
            "الروايه",
            "روايه",
            "تصريحات",
            "الارقام",
            "الشايعات",
            "الشائعات",
            "الاشاعات",
            "فرضيه",
            "الهجوم",
            "القصف",
            "الحادث",
            "مسؤوليه",
            "مسووليه",
            "مسؤوليته",
            "مسووليته",
            "مسؤوليتها",
            "مسووليتها",
            "علاقه",
            "علاقتها",
            "علاقته",
            "صلتها",
            "صلته",
            "ضلوعها",
            "ضلوعه",
            "تورطها",
            "تورطه",
            "وقوفها",
            "وقوفه",
            "مشاركتها",
            "مشاركته",
            "صله",
            "ضلوع",
            "تورط",
            "حاله",
            "الحداد",
            "اسقاط",
            "استهداف",
            "تنفيذ",
            "اعتقال",
            "احتجاز",
            "انتهاء",
            "بدء");

    private static final Set<String> HEADS =
            Set.of("مدير", "مديره", "امين", "مدعي", "مدع", "مفتش", "كاتب", "مفوض", "قائد");
    private static final Set<String> LISTENERS = Set.of("agency", "broadcaster", "outlet", "social", "person");

    private ArabicNames() {}

    /** The name that starts at the token, after a verb or a preposition; null when there is none. */
    static @Nullable Name after(Reading reading, int from, Memory memory) {
        int start = from;
        if (isThis(reading, start)) {
            Name last = SpeakerNames.latter(reading, start, start + 2);
            if (last != null) {
                return last;
            }
        }
        while (start < reading.size() && isSkipped(reading, start)) {
            start++;
        }
        int end = start;
        while (end < reading.size()
                && end - start < LONGEST
                && !stops(reading, start, end)
                && !isCountryAlone(reading, start, end)) {
            end = next(reading, end);
        }
        return SpeakerNames.in(reading, start, Math.min(end, reading.size()), memory);
    }

    private static boolean isThis(Reading reading, int at) {
        return (reading.is(at, "هذه") || reading.is(at, "هذا"))
                && (reading.marks().at(at + 1, "speaker") != null
                        || reading.marks().at(at + 1, "same") != null);
    }

    /** "Pakistan" ends the name of whoever speaks, unless an adjective follows. */
    private static boolean isCountryAlone(Reading reading, int start, int end) {
        Mark party = reading.marks().at(start, "party");
        boolean bare = party != null
                && party.end() == start + 1
                && !reading.token(start).normal().startsWith("ال");
        return (bare || isCountry(reading, start))
                && end == start + 1
                && reading.sourceAt(start) == null
                && (!reading.token(end).normal().startsWith("ال") || isCountry(reading, end));
    }

    private static boolean isCountry(Reading reading, int at) {
        FoundPlace place = reading.placeAt(at);
        return place != null
                && !place.demonym()
                && place.chosen().isCountry()
                && reading.end(place.span()) == at + 1
                && reading.marks().at(at, "speaker") == null;
    }

    private static boolean isSkipped(Reading reading, int at) {
        return reading.is(at, "ـ")
                || reading.is(at, "ل")
                || reading.is(at, "به")
                || reading.is(at, "بها")
                || reading.is(at, "عنه")
                || reading.is(at, "\"")
                || reading.is(at, "«")
                || reading.is(at, "“")
                || reading.is(at, "”")
                || reading.timeAt(at) != null
                || (reading.quantityAt(at) != null && reading.marks().at(at + 1, "speaker") != null)
                || (reading.is(at, "من") && reading.is(at + 1, "جهته"));
    }

    static int next(Reading reading, int at) {
        NamedSource source = reading.sourceAt(at);
        return source != null && source.start() == at ? source.end() : at + 1;
    }

    /** Whether no name goes on at the word, whatever stands before it. */
    static boolean isStop(Reading reading, int at) {
        return reading.isAny(at, STOPS) && !reading.words(at, at + 1).equals("علي");
    }

    static boolean stops(Reading reading, int start, int at) {
        NamedSource source = reading.sourceAt(at);
        if (source != null) {
            return source.start() == at && at > start && isTold(reading, at);
        }
        if (at > start && ArabicTitles.holds(reading, start, at)) {
            return false;
        }
        if (at > start
                && ((reading.is(at - 1, "باسم") && reading.token(at).isWord())
                        || QuotedNames.holds(reading, start, at))) {
            return false;
        }
        if (reading.marks().at(at, "that") != null
                || (reading.timeAt(at) != null && !isGeneral(reading, at))
                || reading.quantityAt(at) != null
                || (reading.isAny(at, STOPS) && !Holders.isInCharge(reading, at) && !isAli(reading, start, at))
                || (reading.isAny(at, TALES) && (at > start || isOwn(reading, at) || isToldOf(reading, at)))
                || isClosed(reading, at)) {
            return true;
        }
        if (at > start && reading.token(start).normal().startsWith("ال") && Movements.starts(reading, at)) {
            return true;
        }
        if (at > start && VerbalNouns.starts(reading, at)) {
            return true;
        }
        return ArabicContent.starts(reading, at) || (at > start && (isSpeech(reading, at) || isTold(reading, at)));
    }

    /** نفت صلتها: what it denies, and not who. */
    private static boolean isOwn(Reading reading, int at) {
        String word = reading.token(at).normal();
        return word.endsWith("ها") || word.endsWith("ته") || word.endsWith("عه") || word.endsWith("طه");
    }

    /** ووصفت الاتهامات بأنها: what is spoken of, and not who speaks. */
    private static boolean isToldOf(Reading reading, int at) {
        return at > 0
                && reading.marks().at(at - 1, "say") != null
                && reading.token(at).normal().startsWith("ال")
                && reading.token(at - 1).normal().contains("صف");
    }

    /** "العام" behind a definite noun is "general", not "the year": "مديرية الأمن العام". */
    static boolean isGeneral(Reading reading, int at) {
        if (reading.is(at, "عام") && reading.isAny(at - 1, HEADS)) {
            return true;
        }
        return (reading.is(at, "العام") || reading.is(at, "العامه"))
                && at > 0
                && (reading.token(at - 1).normal().startsWith("ال")
                        || reading.marks().at(at - 1, "speaker") != null);
    }

    /** The forename علي, which folds to the preposition على: a name of a person stands before or behind it. */
    private static boolean isAli(Reading reading, int start, int at) {
        boolean spelt = reading.words(at, at + 1).equals("علي") && at > start && at + 1 < reading.size();
        return spelt
                && !reading.token(at + 1).normal().startsWith("ال")
                && reading.placeAt(at + 1) == null
                && reading.marks().at(at + 1).isEmpty()
                && !reading.isAny(at + 1, STOPS);
    }

    /** A mark ends a name, save the brackets of a short form and the marks around a name. */
    private static boolean isClosed(Reading reading, int at) {
        if (!reading.isMark(at)) {
            return false;
        }
        int offset = reading.token(at).start();
        for (Enclosure enclosure : reading.sentence().enclosures()) {
            if (offset >= enclosure.start() && offset < enclosure.end()) {
                int from = reading.start(enclosure.span());
                int to = reading.sentence().tokenAt(enclosure.end() - 1) + 1;
                boolean holdsThat = reading.marks().first("that", from, Math.min(to, reading.size())) != null;
                return to - from > 8 || holdsThat || isColon(reading, at);
            }
        }
        return true;
    }

    private static boolean isColon(Reading reading, int at) {
        return reading.is(at, ":") || reading.is(at, "،") || reading.is(at, ",");
    }

    private static boolean isSpeech(Reading reading, int at) {
        boolean in = reading.is(at, "في") || reading.is(at, "خلال");
        return (in && reading.isAny(at + 1, SPEECHES))
                || (in && reading.timeAt(Math.min(at + 1, reading.size() - 1)) != null)
                || (reading.is(at, "من") && !reading.is(at - 1, "عدد"));
    }

    /** "To the agency": the outlet that was told. */
    static boolean isTold(Reading reading, int at) {
        String normal = reading.token(at).normal();
        Mark head = reading.marks().at(at, "speaker");
        NamedSource source = reading.sourceAt(at);
        boolean to =
                normal.startsWith("ل") && !normal.startsWith("لبنان") && normal.length() > (source == null ? 3 : 2);
        return to
                && ((head != null
                                && LISTENERS.contains(head.code())
                                && (head.prefix().equals("لل") || head.prefix().equals("ل")))
                        || (source != null && source.source().isMedia()));
    }
}
