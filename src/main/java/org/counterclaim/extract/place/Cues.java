package org.counterclaim.extract.place;

import java.util.NavigableSet;
import java.util.Set;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.extract.text.Token;

/** Words beside a name that show it to be a place's: "in", "near", في, قرب. */
final class Cues {

    private static final Set<String> LOCATIVES = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "around",
            "from",
            "inside",
            "to",
            "towards",
            "toward",
            "into",
            "through",
            "between",
            "across",
            "leaving",
            "entered",
            "reached",
            "reaching",
            "nearby",
            "against",
            "over",
            "surrounding",
            "captured",
            "recaptured",
            "retook",
            "retaken",
            "took",
            "taken",
            "seized",
            "raided",
            "attacked",
            "hit",
            "struck",
            "bombed",
            "shelled",
            "stormed",
            "left",
            "fled",
            "off",
            "besieged");
    private static final Set<String> BEFORE_OF = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "outskirts",
            "centre",
            "center",
            "edge",
            "suburb",
            "suburbs",
            "control",
            "capture",
            "siege",
            "fall",
            "part",
            "parts",
            "heart",
            "kilometres",
            "kilometers",
            "km",
            "miles",
            "residents",
            "people",
            "mayor",
            "governor",
            "north-east",
            "north-west",
            "south-east",
            "south-west",
            "side",
            "streets",
            "areas",
            "shelling",
            "bombardment");
    private static final Set<String> ARABIC = Set.of(
            "في", "قرب", "من", "الي", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "باتجاه", "نحو",
            "داخل", "وسط", "علي", "عند", "خارج", "محيط", "بين", "مشارف", "ضواحي", "تجاه", "اطراف", "قباله", "تطويق",
            "اقتحام", "استعاده", "محاصره", "سكان", "اهالي");
    private static final Set<String> NOT_IN_NAMES = Set.of("local", "on", "late", "early");

    private Cues() {}

    /** Whether the words from one token up to another stand where a place is named. */
    static boolean at(Sentence sentence, int from, int to) {
        if (from == 0 || isLongerName(sentence, to)) {
            return false;
        }
        Token before = sentence.token(from - 1);
        if (Folding.isArabic(sentence.token(from).normal().charAt(0))) {
            return ARABIC.contains(before.normal())
                    || (before.normal().startsWith("و")
                            && ARABIC.contains(before.normal().substring(1)))
                    || (before.normal().startsWith("ب")
                            && ARABIC.contains(before.normal().substring(1)));
        }
        return LOCATIVES.contains(before.normal())
                || (before.is("of")
                        && from > 1
                        && BEFORE_OF.contains(sentence.token(from - 2).normal()))
                || (before.is("the")
                        && from > 1
                        && LOCATIVES.contains(sentence.token(from - 2).normal())
                        && to < sentence.size()
                        && sentence.token(to).is("area"));
    }

    /** "In Nelson Mandela Bay" is not in Nelson. */
    static boolean isLongerName(Sentence sentence, int to) {
        if (to >= sentence.size() || !sentence.token(to).isWord()) {
            return false;
        }
        Token next = sentence.token(to);
        return Character.isUpperCase(sentence.source().charAt(next.start())) && !NOT_IN_NAMES.contains(next.normal());
    }

    /** Whether a place is named right behind, as what the one before lies in: "Togoga, in the Tigray region". */
    static boolean isBeforeAPlace(Sentence sentence, int to, NavigableSet<TextSpan> named) {
        int at = to;
        while (at < sentence.size()
                && at < to + 4
                && BETWEEN.contains(sentence.token(at).normal())) {
            at++;
        }
        TextSpan next = at == to || at == sentence.size()
                ? null
                : named.floor(new TextSpan(sentence.token(at).start(), Integer.MAX_VALUE));
        return next != null && next.contains(sentence.token(at).start());
    }

    private static final Set<String> BETWEEN = Set.of(
            ",",
            "in",
            "the",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "a",
            "village",
            "town",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern");

    /** "In Tabatol on Monday": a preposition that is said of places and people's names seldom, and no noun behind. */
    static boolean isAlone(Sentence sentence, int from, int to) {
        boolean ends = to >= sentence.size()
                || !sentence.token(to).isWord()
                || AFTER.contains(sentence.token(to).normal());
        return from > 0
                && ends
                && SURE.contains(sentence.token(from - 1).normal())
                && !NO_PLACES.contains(sentence.token(from).normal());
    }

    private static final Set<String> SURE = Set.of("in", "near", "outside", "off");
    private static final Set<String> AFTER = Set.of(
            "on",
            "and",
            "after",
            "when",
            "where",
            "as",
            "with",
            "in",
            "by",
            "that",
            "which",
            "for",
            "have",
            "has",
            "had",
            "were",
            "was",
            "is",
            "are",
            "late",
            "early",
            "at",
            "during",
            "before",
            "since",
            "from",
            "said",
            "this",
            "last",
            "but",
            "while",
            "overnight",
            "yesterday",
            "today");
    private static final Set<String> NO_PLACES = Set.of(
            "africa",
            "america",
            "asia",
            "europe",
            "parliament",
            "congress",
            "senate",
            "arabic",
            "english",
            "french",
            "hebrew",
            "persian",
            "ramadan",
            "islam",
            "god",
            "twitter",
            "facebook",
            "telegram",
            "whatsapp",
            "christmas",
            "easter",
            "eid",
            "brotherhood",
            "government",
            "opposition",
            "cabinet",
            "court",
            "church");

    /** Whether the token begins with the joined preposition ب. */
    static boolean isJoinedIn(Sentence sentence, int token, int start) {
        String normal = sentence.token(token).normal();
        String bare = normal.startsWith("و") || normal.startsWith("ف") ? normal.substring(1) : normal;
        return start > sentence.token(token).start() && bare.startsWith("ب");
    }
}
