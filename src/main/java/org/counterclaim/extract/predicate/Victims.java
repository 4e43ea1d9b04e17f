package org.counterclaim.extract.predicate;

import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.Folding;
import org.jspecify.annotations.Nullable;

/** Who is counted: the category and the party that the words around a figure name. */
final class Victims {

    private static final Set<String> FIGHTING = Set.of("fighters", "soldiers", "militants", "officers");
    private static final String CATEGORY = "category:";
    private static final Set<String> KNOWN = Set.of(
            "civilians",
            "women",
            "children",
            "elderly",
            "soldiers",
            "fighters",
            "police",
            "journalists",
            "medics",
            "rescuers",
            "workers",
            "students",
            "teachers",
            "protesters",
            "passengers",
            "crew",
            "migrants",
            "prisoners");
    private static final Set<String> BOTH = Set.of("و", "and");
    private static final Set<String> OWN = Set.of(
            "عناصره",
            "عناصرها",
            "مقاتليه",
            "مقاتليها",
            "جنوده",
            "جنودها",
            "جنودهم",
            "صفوفه",
            "صفوفها",
            "صفوفهم",
            "افراده",
            "افرادها",
            "ضباطه",
            "ضباطها",
            "قواته",
            "قواتها",
            "عسكرييه",
            "عسكرييها",
            "its",
            "their");

    private static final Set<String> WHOSE = Set.of("his", "her", "its", "their", "our");

    private Victims() {}

    /** Qualifiers for a figure whose words run from one token up to another. */
    static SortedMap<String, String> of(Scene scene, FoundQuantity quantity, int from, int to) {
        Reading reading = scene.reading();
        String category = null;
        boolean nationals = Nationals.areIn(reading, from, to);
        String party = nationals ? Nationals.state(scene, reading.start(quantity.span())) : null;
        boolean mixed = false;
        for (int i = from; i < Math.min(to, reading.size()); i++) {
            String there = category(reading, i);
            if (there != null && category == null) {
                category = there;
            } else if (there != null && !there.equals(category) && isJoined(reading, i)) {
                mixed = true;
            }
            if (party == null && !nationals && (category == null || FIGHTING.contains(category))) {
                party = party(scene, i);
            }
        }
        category = category == null ? ofNoun(quantity) : category;
        return nationals && party != null
                ? of(category, party)
                : qualifiers(mixed ? common(category) : category, party);
    }

    /** Qualifiers for those whom a word names without a figure: "Taliban fighters", مقاتلي طالبان. */
    static SortedMap<String, String> of(Scene scene, Mark who) {
        String party = null;
        if (FIGHTING.contains(who.code())) {
            int beside = scene.reading().arabic() ? who.end() : who.start() - 1;
            party = beside < 0 || beside >= scene.reading().size() ? null : party(scene, beside);
            party = party == null ? party(scene, who.start()) : party;
        }
        return qualifiers(who.code(), party);
    }

    /** The category that the counted noun has by itself, in a number or case that the lexicon does not list. */
    private static @Nullable String ofNoun(FoundQuantity quantity) {
        return quantity.nouns().stream()
                .limit(1)
                .filter(noun -> !quantity.part() || noun.start() >= quantity.start())
                .flatMap(noun -> noun.tags().stream())
                .filter(tag -> tag.startsWith(CATEGORY))
                .map(tag -> tag.substring(CATEGORY.length()))
                .filter(KNOWN::contains)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String party(Scene scene, int at) {
        Reading reading = scene.reading();
        Mark party = reading.marks().at(at, "party");
        boolean bare = party != null && party.end() - party.start() == 1 && isDemonym(reading, at);
        if (party != null && party.code().endsWith("?") && category(reading, at) != null) {
            return null;
        }
        if (reading.is(at, "own") && reading.isAny(at - 1, WHOSE)) {
            return speaker(scene, at);
        }
        String code = scene.partyAt(at);
        if (code != null && bare) {
            boolean fighting = false;
            for (int i = Math.max(0, at - 1); i <= Math.min(reading.size() - 1, at + 1); i++) {
                String category = category(reading, i);
                fighting |= category != null && FIGHTING.contains(category);
            }
            return fighting ? code : null;
        }
        if (code == null && (reading.isAny(at, OWN) || isTheirs(reading, at))) {
            for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
                String before = named(scene, i);
                if (before != null) {
                    return before;
                }
            }
            return scene.speakingParty(at);
        }
        return code;
    }

    /** "Nine of his own men": those of whoever speaks, by name where the register has none. */
    private static @Nullable String speaker(Scene scene, int at) {
        String party = scene.speakingParty(at);
        Voice voice = scene.voices().at(at);
        String name = voice == null ? null : voice.speaker().name();
        return party == null && name != null ? Folding.fold(name).toLowerCase(Locale.ROOT) : party;
    }

    /** عسكرييها, مجنديه: fighting men of whoever speaks or was named before. */
    private static boolean isTheirs(Reading reading, int at) {
        String normal = reading.token(at).normal();
        String category = category(reading, at);
        return reading.arabic()
                && category != null
                && FIGHTING.contains(category)
                && (normal.endsWith("يها") || normal.endsWith("يهم") || normal.endsWith("يه"));
    }

    /** The party at a token, where a whole name stands the one of that name: الجيش الكيني is no army of the country. */
    private static @Nullable String named(Scene scene, int at) {
        NamedSource source = scene.reading().sourceAt(at);
        boolean armed = source != null
                && (source.source().kind() == SpeakerKind.OFFICIAL
                        || source.source().kind() == SpeakerKind.ARMED_PARTY);
        return source != null && armed ? Parties.folded(source.source()) : scene.partyAt(at);
    }

    private static boolean isDemonym(Reading reading, int at) {
        String normal = reading.token(at).normal();
        return reading.arabic()
                ? !normal.startsWith("ال") || normal.endsWith("ي") || normal.endsWith("يه") || normal.endsWith("يين")
                : true;
    }

    static @Nullable String category(Reading reading, int at) {
        Mark mark = reading.marks().at(at, "category");
        return mark == null ? null : mark.code();
    }

    private static boolean isJoined(Reading reading, int at) {
        String normal = reading.token(at).normal();
        boolean own = reading.is(at - 1, "their") || normal.endsWith("هم") || normal.endsWith("ها");
        return !own && (reading.isAny(at - 1, BOTH) || normal.startsWith("و"));
    }

    private static @Nullable String common(@Nullable String category) {
        return category != null && FIGHTING.contains(category)
                ? "fighters"
                : "civilians".equals(category) || category == null ? null : "civilians";
    }

    private static SortedMap<String, String> of(@Nullable String category, String state) {
        SortedMap<String, String> qualifiers = new TreeMap<>();
        qualifiers.put("party", state);
        if (category != null) {
            qualifiers.put("category", category);
        }
        return qualifiers;
    }

    private static SortedMap<String, String> qualifiers(@Nullable String category, @Nullable String party) {
        SortedMap<String, String> qualifiers = new TreeMap<>();
        if ("police".equals(party)) {
            qualifiers.put("category", "police");
        } else if (party != null && (category == null || FIGHTING.contains(category))) {
            String fighting = Parties.isArmy(party) ? "soldiers" : "fighters";
            qualifiers.put("category", "officers".equals(category) ? category : fighting);
            qualifiers.put("party", party);
        } else if (category != null) {
            qualifiers.put("category", category);
        }
        return qualifiers;
    }
}
