package org.counterclaim.extract.number;

import java.util.Set;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;

/** Tells numbers that name or date something from numbers that count: S-300, resolution 2254, 5:30, 20/5, 2015. */
final class NotACount {

    private enum Sign {
        BEFORE,
        AFTER,
        YEAR,
        MONTH
    }

    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private final Phrases<Sign> before = new Phrases<>();
    private final Phrases<Sign> after = new Phrases<>();
    private final Phrases<Sign> years = new Phrases<>();

    static NotACount load() {
        NotACount rules = new NotACount();
        LexiconFile.rows("number/not-counts.tsv").forEach(row -> {
            Sign sign = Sign.valueOf(row.get(0));
            Phrases<Sign> table = sign == Sign.BEFORE ? rules.before : rules.after;
            LexiconFile.alternatives(row.get(1)).forEach(phrase -> table.add(phrase, sign));
        });
        LexiconFile.rows("number/places-of-years.tsv")
                .forEach(row -> LexiconFile.alternatives(row.get(1))
                        .forEach(phrase -> rules.years.add(phrase, Sign.valueOf(row.get(0)))));
        return rules;
    }

    boolean is(Sentence sentence, Figure figure) {
        if (figure.joined() != null || figure.isFuzzy()) {
            return false;
        }
        boolean digits = sentence.token(figure.core()).isNumber();
        if (digits && isBehindMonth(sentence, figure.core())) {
            return true;
        }
        if (digits && figure.coreTo() - figure.core() == sentence.size()) {
            return true;
        }
        return isLabelled(sentence, figure)
                || (digits && (isGlued(sentence, figure) || isYear(sentence, figure) || isDated(sentence, figure)));
    }

    /** "On Jan. 21". */
    private static boolean isBehindMonth(Sentence sentence, int core) {
        int month = core > 1 && sentence.token(core - 1).is(".") ? core - 2 : core - 1;
        return month >= 0 && MONTHS.contains(sentence.token(month).normal());
    }

    private boolean isLabelled(Sentence sentence, Figure figure) {
        int last = figure.core() - 1;
        if (last >= 0 && isLabel(sentence, last)) {
            return true;
        }
        Phrases.Match<Sign> next = figure.coreTo() < sentence.size() ? after.at(sentence, figure.coreTo()) : null;
        return next != null;
    }

    private boolean isLabel(Sentence sentence, int last) {
        Token token = sentence.token(last);
        if (token.is("#") || token.is("№") || token.is("+")) {
            return true;
        }
        Phrases.Match<Sign> label = token.isWord() ? before.at(sentence, last) : null;
        return label != null && label.to() == last + 1 && !isPossibleAmount(sentence, last);
    }

    /** "in the area 20 people", "under 20": a word that also ends a clause before an amount in digits. */
    private static boolean isPossibleAmount(Sentence sentence, int last) {
        boolean plural = last + 2 < sentence.size() && sentence.token(last + 2).isWord();
        return plural
                && switch (sentence.token(last).normal()) {
                    case "area",
                            "camp",
                            "sector",
                            "zone",
                            "site",
                            "group",
                            "unit",
                            "under",
                            "level",
                            "point",
                            "block",
                            "phase",
                            "no",
                            "المنطقه",
                            "مخيم",
                            "تحت",
                            "القطاع",
                            "order",
                            "room" -> true;
                    default -> false;
                };
    }

    /** S300, S-300, تي-72, 5G, 20-1; joined Arabic particles and the article are no glue. */
    private static boolean isGlued(Sentence sentence, Figure figure) {
        int first = figure.core();
        int last = figure.coreTo() - 1;
        if (first > 0 && sentence.token(first - 1).touches(sentence.token(first))) {
            Token previous = sentence.token(first - 1);
            if (previous.isWord() && !isParticle(previous)) {
                return true;
            }
            if (isHyphen(previous) && first > 1 && sentence.token(first - 2).touches(previous)) {
                Token stem = sentence.token(first - 2);
                return (stem.isNumber() && !isRange(stem, sentence.token(first)))
                        || (stem.isWord() && !isParticle(stem) && !stem.is("mid"));
            }
        }
        if (last + 1 < sentence.size() && sentence.token(last).touches(sentence.token(last + 1))) {
            Token next = sentence.token(last + 1);
            return next.isWord()
                    && next.normal().length() == 1
                    && !Folding.isArabic(next.normal().charAt(0));
        }
        return false;
    }

    private static boolean isRange(Token low, Token high) {
        Digits least = Digits.read(low.normal());
        Digits greatest = Digits.read(high.normal());
        return least != null && greatest != null && least.value() < greatest.value();
    }

    private static boolean isHyphen(Token token) {
        return token.is("-") || token.is("‑") || token.is("–");
    }

    private static boolean isParticle(Token token) {
        return switch (token.normal()) {
            case "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "وب", "ول", "فال", "كال", "لال" -> true;
            default -> false;
        };
    }

    private boolean isYear(Sentence sentence, Figure figure) {
        if (figure.value() < 1900 || figure.value() > 2100 || figure.coreTo() - figure.core() > 1) {
            return false;
        }
        if (sentence.token(figure.core()).normal().length() != 4) {
            return false;
        }
        boolean ends = figure.coreTo() >= sentence.size()
                || sentence.token(figure.coreTo()).isMark();
        boolean placed = figure.core() > 0 && isYearPlace(sentence, figure.core() - 1);
        return ends || placed;
    }

    private boolean isYearPlace(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.isMark() ? token.is("(") || token.is("/") : years.at(sentence, i) != null;
    }

    /** 5:30, 20/5, and a day before or after a month's name. */
    private boolean isDated(Sentence sentence, Figure figure) {
        int first = figure.core();
        int next = figure.coreTo();
        if (next + 1 < sentence.size()
                && isDateMark(sentence, next)
                && sentence.token(next + 1).isNumber()) {
            return true;
        }
        if (first > 1
                && isDateMark(sentence, first - 1)
                && sentence.token(first - 2).isNumber()) {
            return true;
        }
        return isDay(figure) && (isMonth(sentence, next) || (first > 0 && isMonth(sentence, first - 1)));
    }

    private static boolean isDay(Figure figure) {
        return figure.value() >= 1 && figure.value() <= 31;
    }

    private static boolean isDateMark(Sentence sentence, int i) {
        Token mark = sentence.token(i);
        boolean tight = i > 0 && sentence.token(i - 1).touches(mark);
        return tight && (mark.is(":") || mark.is("/"));
    }

    private boolean isMonth(Sentence sentence, int i) {
        if (i >= sentence.size() || sentence.token(i).isMark()) {
            return false;
        }
        boolean verb = sentence.token(i).is("may")
                && i + 1 < sentence.size()
                && sentence.token(i + 1).isWord();
        Phrases.Match<Sign> match = verb ? null : years.at(sentence, i);
        return match != null && match.value() == Sign.MONTH;
    }
}
