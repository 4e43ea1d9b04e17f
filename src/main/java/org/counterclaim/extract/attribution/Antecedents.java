package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Speakers named by what was told of them before: "the group", "its spokesman", "a leader of the party". */
final class Antecedents {

    private static final Set<String> OWN = Set.of("its", "their");
    private static final Set<String> IN_ITS_NAME = Set.of("باسمه", "باسمها", "باسمهم", "باسمهما");
    private static final Set<String> COMPANIES = Set.of(
            "airlines",
            "airways",
            "airline",
            "bank",
            "railways",
            "railway",
            "university",
            "federation",
            "union",
            "company",
            "corporation",
            "intelligence",
            "embassy",
            "league",
            "church",
            "خطوط",
            "طيران",
            "شركه",
            "بنك",
            "مصرف",
            "اتحاد",
            "نقابه",
            "استخبارات",
            "مخابرات",
            "سكك",
            "سفاره",
            "كنيسه",
            "جامعه");
    private static final Set<String> SPOKESPEOPLE = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> KINDS = Set.of(
            "armed",
            "militant",
            "rebel",
            "islamist",
            "jihadist",
            "terrorist",
            "extremist",
            "separatist",
            "same",
            "insurgent",
            "rights",
            "نفسه",
            "نفسها",
            "ذاته",
            "ذاتها",
            "المسلحه",
            "المسلح",
            "المتطرف",
            "المتطرفه",
            "المتشدد",
            "المتشدده",
            "عينها",
            "عينه");

    private Antecedents() {}

    /** Whom the words mean, if what was told before explains them; else null. */
    static @Nullable Speaker of(
            Reading reading, int start, int end, @Nullable NamedSource source, @Nullable Mark head, Memory memory) {
        if (source == null || isOneWord(source)) {
            String word = general(reading, start, end);
            General general = word == null ? null : General.of(word);
            Speaker meant = word == null || general == null ? null : memory.meant(word, general, start);
            if (meant != null) {
                return meant;
            }
        }
        if (source == null && reading.isAny(start, OWN) && head != null) {
            return ofBody(reading, start, end, memory);
        }
        for (int i = start; source == null && i < Math.min(end, start + 4); i++) {
            if (reading.isAny(i, IN_ITS_NAME)) {
                return memory.lastBody();
            }
        }
        Speaker owned = source == null ? ofGeneral(reading, start, end, memory) : null;
        if (owned != null) {
            return owned;
        }
        boolean ofOther = reading.is(start + 1, "for") || reading.is(start + 1, "of");
        if (source == null && head != null && reading.isAny(start, SPOKESPEOPLE) && !ofOther) {
            Speaker body = memory.lastBody();
            return body != null && body.kind() != SpeakerKind.WITNESSES ? body : null;
        }
        return source == null && head != null ? led(reading, start, head, memory) : null;
    }

    /** "The ministry's spokesman", "المتحدث باسم الحركة": the body that the general word in it means. */
    private static @Nullable Speaker ofGeneral(Reading reading, int start, int end, Memory memory) {
        for (int i = start; i < Math.min(end - 1, start + 5); i++) {
            boolean owner = reading.arabic()
                    ? reading.is(i, "باسم") || reading.is(i, "بلسان")
                    : reading.is(i + 1, "'s") || reading.is(i + 1, "’s");
            int at = reading.arabic() ? i + 1 : i;
            String word = !owner
                    ? null
                    : reading.arabic() ? definite(reading.token(at).normal()) : english(reading, at);
            boolean alone = reading.arabic() || at <= start + 1;
            General general = word == null || !alone ? null : General.of(word);
            Speaker body = word == null || general == null ? null : memory.meant(word, general, start);
            if (body != null && body.code() == null) {
                return body;
            }
            if (body != null) {
                return new Speaker(reading.words(start, end), body.code(), body.kind(), body.anonymous());
            }
        }
        return null;
    }

    private static @Nullable String english(Reading reading, int at) {
        return reading.is(at - 1, "the") ? reading.token(at).normal() : null;
    }

    /** "HDP leader Ana Ruiz": the body before a calling, where it has spoken already. */
    private static @Nullable Speaker led(Reading reading, int start, Mark head, Memory memory) {
        boolean calling = head.code().equals("person") && head.start() > start && !reading.arabic();
        Speaker body = calling ? memory.named(reading, capital(reading, start), head.start()) : null;
        return body != null && body.kind() != SpeakerKind.PERSON && !body.anonymous() ? body : null;
    }

    /** "An official in Hamas", "القيادي في الحركة": the party that somebody without a name of its own belongs to. */
    static @Nullable Mark within(Reading reading, int start, int end, Mark head) {
        boolean member = reading.marks().covering(head.start(), "role") != null
                || head.code().equals("person");
        if (!member || head.start() > start + 1) {
            return null;
        }
        for (int i = head.end(); i < Math.min(end, head.end() + 3); i++) {
            Mark party = reading.marks().at(i, "party");
            boolean joined = reading.is(i - 1, "في") || reading.is(i - 1, "باسم") || reading.is(i - 2, "في");
            if (party != null
                    && joined
                    && !party.code().endsWith("?")
                    && !party.code().endsWith("-army")) {
                return party;
            }
        }
        return null;
    }

    /** Such as "police" or "the army", which say too little alone. */
    private static boolean isOneWord(NamedSource source) {
        return source.end() - source.start() == 1 && source.source().country().isEmpty();
    }

    private static @Nullable Speaker ofBody(Reading reading, int start, int end, Memory memory) {
        Speaker body = memory.lastBody();
        if (body == null || body.code() == null) {
            return body;
        }
        return new Speaker(reading.words(start + 1, end), body.code(), body.kind(), body.anonymous());
    }

    private static int capital(Reading reading, int start) {
        int at = start;
        while (at < reading.size() - 1 && !Unnamed.isCapital(reading, at)) {
            at++;
        }
        return at;
    }

    /** The general word that the whole name consists of, an article and an adjective aside. */
    private static @Nullable String general(Reading reading, int start, int end) {
        if (reading.arabic()) {
            boolean alone = end == start + 1 || (end == start + 2 && reading.isAny(start + 1, KINDS));
            return alone ? definite(reading.token(start).normal()) : null;
        }
        int from = reading.is(start, "the") ? start + 1 : start;
        boolean the = from > start || reading.is(start - 1, "the") || reading.headline();
        boolean alone = end == from + 1 || (end == from + 2 && reading.isAny(from, KINDS));
        return the && alone ? reading.token(end - 1).normal() : null;
    }

    /** The word behind the Arabic article and whatever is joined before it; null without an article. */
    private static @Nullable String definite(String normal) {
        if (normal.startsWith("لل")) {
            return normal.substring(2);
        }
        int at = normal.startsWith("ال") ? 0 : 1;
        boolean joined = at == 0 || (normal.length() > 3 && "وفبك".indexOf(normal.charAt(0)) >= 0);
        return joined && normal.startsWith("ال", at) ? normal.substring(at + 2) : null;
    }

    /** "Ukraine International Airlines" and "الاستخبارات الأمريكية" are not the country's army. */
    static boolean isAnothers(Reading reading, int start, int end, Mark party) {
        if (party.end() - party.start() > 1) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (COMPANIES.contains(Bodies.bare(reading.token(i).normal()))) {
                return true;
            }
        }
        return false;
    }
}
