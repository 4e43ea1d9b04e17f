package org.counterclaim.extract.time;

import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;

/** Tells expressions of time from words that only look like one: "may", ظهر في شريط, فجر انتحاري نفسه, روسيا اليوم. */
final class Soundness {

    private final TimeLexicon lexicon;

    Soundness(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean is(Sentence sentence, ExpressionReader.Expression expression) {
        Slots slots = expression.slots();
        if (slots.isEmpty()) {
            return false;
        }
        if (slots.count > 0 || slots.clock != null) {
            return true;
        }
        if (slots.hasDay()) {
            return !isOnlyToday(slots) || isToday(sentence, expression);
        }
        if (slots.part != null) {
            return isPart(sentence, expression);
        }
        if (slots.month != null) {
            return slots.year != null
                    || slots.modifier != null
                    || slots.third != null
                    || isAnchored(sentence, expression);
        }
        return slots.year != null || (slots.unit != null && slots.modifier != null);
    }

    private static boolean isOnlyToday(Slots slots) {
        return slots.offset != null
                && slots.offset == 0
                && slots.weekday == null
                && slots.day == null
                && slots.part == null;
    }

    private boolean isToday(Sentence sentence, ExpressionReader.Expression expression) {
        return !lexicon.isIn("NOT_TODAY_AFTER", sentence, expression.from() - 1)
                && !lexicon.isIn("NOT_TODAY_BEFORE", sentence, expression.to());
    }

    private boolean isAnchored(Sentence sentence, ExpressionReader.Expression expression) {
        int before = expression.from() - 1;
        return lexicon.isIn("MONTH_BEFORE", sentence, before) || lexicon.isIn("FILLER", sentence, before);
    }

    /** Some words of a part of the day are verbs or names too; alone they need a word that places them. */
    private boolean isPart(Sentence sentence, ExpressionReader.Expression expression) {
        for (int i = expression.from(); i < expression.to(); i++) {
            Phrases.Match<TimeWord> word = lexicon.word(sentence, i);
            if (word != null && word.value().kind() == TimeWord.Kind.PART && word.to() - i > 1) {
                return true;
            }
        }
        if (!lexicon.isIn("LOOSE_PART", sentence, expression.from())) {
            return true;
        }
        boolean english = sentence.token(expression.from()).normal().charAt(0) < 0x600;
        return english && (expression.slots().modifier != null || lexicon.isIn("AT", sentence, expression.from() - 1));
    }
}
