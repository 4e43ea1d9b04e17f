package org.counterclaim.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;

/** Joins two figures into one range: between 20 and 30, بين عشرين وثلاثين, 20-30, three or four, من 20 إلى 30. */
final class Ranges {

    private static final Set<String> BETWEEN = Set.of("between", "بين", "ومابين", "مابين");
    private static final Set<String> FROM = Set.of("from", "من");
    private static final Set<String> TO = Set.of("to", "الي");
    private static final Set<String> AND = Set.of("and", "و");
    private static final Set<String> OR = Set.of("or", "او");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "‑");

    private Ranges() {}

    static List<Figure> joined(Sentence sentence, List<Figure> figures) {
        List<Figure> joined = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            Figure low = figures.get(i);
            int floor = i == 0 ? 0 : figures.get(i - 1).to();
            if (i + 1 < figures.size() && isPair(sentence, low, figures.get(i + 1), floor)) {
                joined.add(range(sentence, low, figures.get(i + 1), floor));
                i++;
            } else {
                joined.add(low);
            }
        }
        return joined;
    }

    private static boolean isPair(Sentence sentence, Figure low, Figure high, int floor) {
        if (low.joined() != null || high.joined() != null || low.isFuzzy() || high.isFuzzy()) {
            return false;
        }
        double least = scaled(sentence, low, high);
        if (least >= high.value()) {
            return false;
        }
        int gap = high.from() - low.to();
        boolean between = before(sentence, low, BETWEEN, floor);
        if (gap == 0) {
            return between && Numerals.load().isJoined(sentence, high.from());
        }
        Token middle = sentence.token(low.to());
        if (gap != 1) {
            return false;
        }
        if (AND.contains(middle.normal())) {
            return between;
        }
        if (TO.contains(middle.normal())) {
            return before(sentence, low, FROM, floor) || high.value() <= 3 * least;
        }
        boolean near = high.value() <= 2 * least + 1;
        return OR.contains(middle.normal()) ? near : DASHES.contains(middle.normal()) && !isYears(low, high);
    }

    private static boolean isYears(Figure low, Figure high) {
        return low.value() >= 1900 && high.value() <= 2100;
    }

    private static boolean before(Sentence sentence, Figure low, Set<String> words, int floor) {
        int i = low.from() - 1;
        while (i >= floor && i >= low.from() - 3) {
            if (words.contains(sentence.token(i).normal())) {
                return true;
            }
            i--;
        }
        return false;
    }

    /** In "between 2 and 3 million" the first figure takes the scale of the second. */
    private static double scaled(Sentence sentence, Figure low, Figure high) {
        Digits first = Digits.read(sentence.token(high.core()).normal());
        boolean scale = high.coreTo() - high.core() == 2 && first != null && first.value() > 0;
        if (scale && first != null && low.coreTo() - low.core() == 1 && low.value() < first.value()) {
            return low.value() * Math.rint(high.value() / first.value());
        }
        return low.value();
    }

    private static Figure range(Sentence sentence, Figure low, Figure high, int floor) {
        int from = low.from();
        for (int i = low.from() - 1; i >= floor && i >= low.from() - 2; i--) {
            String word = sentence.token(i).normal();
            if (BETWEEN.contains(word) || FROM.contains(word)) {
                from = i;
                break;
            }
        }
        List<String> rules = new ArrayList<>(low.rules());
        rules.add("range");
        Amount amount = Amount.range((long) scaled(sentence, low, high), (long) high.value());
        return new Figure(from, high.to(), low.core(), high.coreTo(), amount, high.value(), high.kind(), null, rules);
    }
}
