package org.counterclaim.extract.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** General words for bodies that a report has named before: "the group", "the army", "الوزارة". */
enum General {
    ARMED,
    ARMY,
    PARTY,
    MINISTRY,
    COALITION,
    UNION,
    COMPANY,
    HOSPITAL,
    COMMITTEE,
    AUTHORITY,
    COUNCIL,
    MISSION,
    CHARITY,
    WATCHDOG;

    private static final Map<String, General> BY_WORD = new HashMap<>();

    static {
        put(
                ARMED,
                "group",
                "movement",
                "militants",
                "fighters",
                "rebels",
                "insurgents",
                "faction",
                "militia",
                "jihadists",
                "separatists",
                "paramilitaries",
                "حركه",
                "جماعه",
                "تنظيم",
                "مسلحون",
                "مسلحين",
                "متمردون",
                "متمردين",
                "ميليشيا",
                "فصيل",
                "جبهه",
                "مقاتلون");
        put(ARMY, "army", "military", "جيش");
        put(PARTY, "party", "حزب");
        put(MINISTRY, "ministry", "وزاره");
        put(COALITION, "coalition", "alliance", "تحالف");
        put(UNION, "union", "federation", "confederation", "syndicate", "نقابه", "اتحاد", "كونفدراليه");
        put(COMPANY, "company", "airline", "airlines", "firm", "operator", "carrier", "شركه");
        put(HOSPITAL, "hospital", "مستشفي", "مستشفى");
        put(COMMITTEE, "committee", "commission", "لجنه", "مفوضيه");
        put(AUTHORITY, "authority", "agency", "هييه", "وكاله", "سلطه", "مديريه");
        put(COUNCIL, "council", "مجلس");
        put(MISSION, "mission", "بعثه");
        put(CHARITY, "charity", "organisation", "organization", "منظمه", "جمعيه");
        put(WATCHDOG, "observatory", "monitor", "watchdog", "مرصد");
    }

    private static void put(General general, String... words) {
        for (String word : words) {
            BY_WORD.putIfAbsent(word, general);
        }
    }

    /** @param folded a word without its article */
    static @Nullable General of(String folded) {
        return BY_WORD.get(folded);
    }

    /** How many sentences back a body so called may have been named. */
    int reach() {
        return switch (this) {
            case ARMED, ARMY, PARTY, MINISTRY, UNION, COMPANY -> 30;
            case COALITION, HOSPITAL, COMMITTEE, AUTHORITY, COUNCIL, MISSION, CHARITY, WATCHDOG -> 4;
        };
    }

    boolean isCalled(Set<String> names) {
        return names.stream().anyMatch(name -> BY_WORD.get(name) == this);
    }

    /** Whether a body with such a word in its name is one. */
    boolean fits(Speaker body) {
        return switch (this) {
            case ARMED -> isRebel(body);
            case ARMY -> isArmy(body);
            case PARTY, COALITION, UNION, COMPANY, HOSPITAL, CHARITY, WATCHDOG, COMMITTEE, COUNCIL, MISSION -> true;
            case MINISTRY, AUTHORITY -> body.kind() != SpeakerKind.PERSON;
        };
    }

    /** Whether a body without such a word in its name may be one. */
    boolean may(Speaker body) {
        return switch (this) {
            case ARMED -> isRebel(body);
            case ARMY -> isArmy(body);
            case PARTY,
                    COALITION,
                    MINISTRY,
                    UNION,
                    COMPANY,
                    HOSPITAL,
                    COMMITTEE,
                    AUTHORITY,
                    COUNCIL,
                    MISSION,
                    CHARITY,
                    WATCHDOG -> false;
        };
    }

    /** Whether whoever spoke last may be meant: the nearest is the likeliest. */
    boolean mayBe(Speaker last) {
        return switch (this) {
            case ARMED ->
                isRebel(last) || last.kind() == SpeakerKind.MONITOR || last.kind() == SpeakerKind.ORGANISATION;
            case WATCHDOG -> last.kind() == SpeakerKind.MONITOR;
            case AUTHORITY -> last.kind() == SpeakerKind.ORGANISATION || last.kind() == SpeakerKind.AGENCY;
            case ARMY, PARTY, COALITION, MINISTRY, UNION, COMPANY, HOSPITAL, COMMITTEE, COUNCIL, MISSION, CHARITY ->
                false;
        };
    }

    private static boolean isRebel(Speaker body) {
        return body.kind() == SpeakerKind.ARMED_PARTY && !isArmy(body);
    }

    private static boolean isArmy(Speaker body) {
        String code = body.code();
        return code != null
                && (code.endsWith("-army") || code.endsWith("-military") || code.equals("idf"))
                && !code.endsWith("national-army")
                && !code.equals("free-syrian-army")
                && !code.equals("arakan-army");
    }
}
