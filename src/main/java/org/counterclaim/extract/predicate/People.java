package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.Skeleton;
import org.jspecify.annotations.Nullable;

/**
 * The people whom a report names: by their titles, in English also by two or more words with capitals. Whoever is named
 * in full is known by the last name from then on.
 */
public final class People {

    private static final int LONGEST = 4;
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ben", "ibn", "abu", "de", "da", "van", "von", "ul", "ould", "ag", "-", "'", "dos",
            "la");
    private static final Set<String> JOINED = Set.of("عبد", "ابو", "ابي", "ابا", "بن", "ابن", "ولد", "ال", "ام");
    private static final Set<String> ARABIC_STOPS = Set.of(
            "في", "من", "على", "الى", "الي", "عن", "بعد", "قبل", "مع", "لدى", "لدي", "ان", "انه", "انها", "لا", "لم",
            "ليس", "قد", "كان", "كانت", "هو", "هي", "اثر", "خلال", "قرب", "امس", "اليوم", "بسبب", "متاثرا", "وهو",
            "الذي", "التي", "دون", "تحت", "منذ", "حتى", "حتي", "ما", "او", "ثم", "اي", "بيد", "غير", "عند", "فجر",
            "مساء", "صباح");
    private static final Set<String> NOT_NAMES = Set.of(
            "he",
            "she",
            "it",
            "they",
            "we",
            "who",
            "no",
            "nobody",
            "one",
            "another",
            "someone",
            "everyone",
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "all",
            "each",
            "many",
            "some",
            "several",
            "dozens",
            "hundreds",
            "thousands",
            "others",
            "more",
            "most",
            "officials",
            "police",
            "reports",
            "and",
            "but",
            "in",
            "on",
            "at",
            "as",
            "after",
            "nothing",
            "both",
            "few",
            "any",
            "his",
            "her",
            "their",
            "its",
            "there",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "what",
            "if",
            "when",
            "while",
            "i",
            "you",
            "not",
            "by");

    private final Map<String, String> known = new TreeMap<>();

    private People() {}

    /** Everybody named in the sentences of one report. */
    public static People in(List<Reading> readings) {
        People people = new People();
        for (Reading reading : readings) {
            for (int i = 0; i < reading.size(); i++) {
                Named named = reading.arabic() ? people.arabic(reading, i, false) : people.english(reading, i);
                if (named != null && (named.titled() || named.words() > 1)) {
                    people.learn(named.name());
                    i = named.to() - 1;
                }
            }
        }
        return people;
    }

    private void learn(String name) {
        String last = Skeleton.last(name);
        String older = known.get(last);
        if (last.length() > 1 && (older == null || older.length() < name.length())) {
            known.put(last, name);
        }
    }

    /** The fullest name that the report has for the one of this name. */
    String full(String name) {
        return known.getOrDefault(Skeleton.last(name), name);
    }

    /** The name that the report has for the one of this name; null when it names nobody so. */
    @Nullable String known(String name) {
        return known.get(Skeleton.last(name));
    }

    private boolean isKnown(String name) {
        return known.containsKey(Skeleton.last(name));
    }

    /** A person's name, without titles, from one token up to another. */
    record Named(String name, int from, int to, int words, boolean titled) {}

    /** The person named from the token on, titles before the name stepped over; null when none is. */
    @Nullable Named at(Reading reading, int at) {
        if (at < 0 || at >= reading.size()) {
            return null;
        }
        return reading.arabic() ? arabic(reading, at, true) : english(reading, at);
    }

    /** The person whose name ends right before the token; null when nobody's does. */
    @Nullable Named before(Reading reading, int end) {
        for (int start = Math.max(0, end - 2 * LONGEST); start < end; start++) {
            Named named = at(reading, start);
            if (named != null && named.to() == end) {
                return named;
            }
        }
        return null;
    }

    private @Nullable Named english(Reading reading, int at) {
        int from = at;
        for (Mark title = reading.marks().at(from, "title");
                title != null;
                title = reading.marks().at(from, "title")) {
            from = title.end();
        }
        boolean titled = from > at;
        int to = from;
        int words = 0;
        while (to < reading.size() && words < LONGEST && isEnglishName(reading, to, to > from)) {
            words += isCapital(reading, to) ? 1 : 0;
            to++;
        }
        while (to > from && !isCapital(reading, to - 1) && !reading.is(to - 2, "'")) {
            to--;
        }
        boolean opens = from == 0 && words == 1 && !titled;
        boolean nobody = words == 0 || (opens && !reading.marks().at(from).isEmpty());
        String name = reading.words(from, to);
        boolean lone = words == 1 && !titled && reading.headline() && !isKnown(name) && !reading.is(from - 1, "'s");
        return nobody || lone || Skeleton.last(name).length() < 2 ? null : new Named(name, from, to, words, titled);
    }

    private static boolean isEnglishName(Reading reading, int at, boolean inside) {
        if (inside
                && (reading.isAny(at, PARTICLES)
                        || (reading.is(at - 1, "'") && reading.token(at).isWord()))) {
            return true;
        }
        return isCapital(reading, at)
                && !reading.isAny(at, NOT_NAMES)
                && reading.placeAt(at) == null
                && reading.timeAt(at) == null
                && reading.quantityAt(at) == null
                && !isBody(reading, at)
                && reading.marks().at(at, "party") == null;
    }

    /** A known speaker that is no person: the name of a general stands in the register under his army. */
    private static boolean isBody(Reading reading, int at) {
        return reading.marks().at(at, "speaker") != null
                || reading.marks().at(at, "say") != null
                || reading.marks().at(at, "category") != null;
    }

    private static boolean isCapital(Reading reading, int at) {
        return reading.token(at).isWord()
                && Character.isUpperCase(
                        reading.sentence().source().charAt(reading.token(at).start()));
    }

    private @Nullable Named arabic(Reading reading, int at, boolean lone) {
        int from = at;
        while (from < reading.size() && from - at < 2 * LONGEST && isArabicTitle(reading, from, from > at)) {
            Mark title = reading.marks().at(from, "title");
            from = title == null ? from + 1 : title.end();
        }
        boolean titled = from > at;
        int to = from;
        int words = 0;
        while (to < reading.size() && words < LONGEST && isArabicName(reading, to, words)) {
            words += reading.isAny(to, JOINED) ? 0 : 1;
            to++;
        }
        if (words == 0 || to > reading.size()) {
            return null;
        }
        String name = reading.words(from, to);
        boolean sure = (titled && words > 1) || (lone && (isKnown(name) || titled));
        return sure && Skeleton.last(name).length() > 1 ? new Named(name, from, to, words, titled) : null;
    }

    /** A title, and behind one the words that narrow it: رئيس الوزراء اللبناني السابق. */
    private static boolean isArabicTitle(Reading reading, int at, boolean inside) {
        String word = reading.token(at).normal();
        boolean nisba = inside
                && word.startsWith("ال")
                && (word.endsWith("ي")
                        || word.endsWith("يه")
                        || word.endsWith("سابق")
                        || word.endsWith("سابقه")
                        || word.endsWith("مخلوع")
                        || word.endsWith("منتخب"));
        boolean country =
                inside && reading.placeAt(at) != null && reading.marks().at(at - 1, "title") != null;
        boolean party = inside && reading.marks().covering(at, "party") != null;
        return reading.marks().at(at, "title") != null || nisba || country || party;
    }

    private static boolean isArabicName(Reading reading, int at, int words) {
        if (reading.isAny(at, JOINED)) {
            return true;
        }
        String word = reading.token(at).normal();
        boolean joined =
                words > 0 && (word.startsWith("ب") && reading.token(at).stems().size() > 1 && isJoined(word));
        return reading.token(at).isWord()
                && !reading.isAny(at, ARABIC_STOPS)
                && !joined
                && reading.timeAt(at) == null
                && reading.quantityAt(at) == null
                && (reading.placeAt(at) == null || words > 0)
                && reading.marks().at(at).stream().noneMatch(People::isVerbal);
    }

    private static boolean isJoined(String word) {
        return word.startsWith("بال") || word.startsWith("بان");
    }

    private static boolean isVerbal(Mark mark) {
        return mark.isRole("say")
                || mark.isRole("cause")
                || mark.isRole("fate")
                || mark.isRole("trigger")
                || mark.isRole("title")
                || mark.isRole("source")
                || mark.isRole("that")
                || mark.isRole("boundary")
                || mark.isRole("not")
                || mark.isRole("count")
                || mark.isRole("category")
                || mark.isRole("speaker")
                || mark.isRole("person");
    }
}
