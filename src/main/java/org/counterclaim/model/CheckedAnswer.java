package org.counterclaim.model;

import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.model.Refusal.Reason;
import org.counterclaim.model.Vocabulary.Word;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Scale;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.YesNo;

/** The answer of a claim, taken from the words that are quoted for it. */
sealed interface CheckedAnswer {

    /** The words bear it out. */
    record Borne(Answer answer) implements CheckedAnswer {}

    /** A figure that the rules do not find in the words: proposed all the same, and marked. */
    record Doubtful(Answer answer) implements CheckedAnswer {}

    record Refused(Reason reason) implements CheckedAnswer {}

    /** No count of people or things is greater; beyond it the answer is noise. */
    long GREATEST = 100_000_000_000L;

    static CheckedAnswer of(SaidClaim said, Stance stance, Word word, QuotedWords words, Speakers speakers) {
        CheckedAnswer checked = switch (word.kind()) {
            case YES_NO -> new Borne(YesNo.INSTANCE);
            case QUANTITY -> figure(said, word, words);
            case TIME_WINDOW -> time(words);
            case PLACE -> place(said, words);
            case ACTOR -> party(said, speakers);
            case TERM -> terms(said, word);
        };
        boolean missing = checked instanceof Refused refused && refused.reason() == Reason.ANSWER_MISSING;
        return missing && stance != Stance.AFFIRMS ? new Borne(YesNo.INSTANCE) : checked;
    }

    private static CheckedAnswer figure(SaidClaim said, Word word, QuotedWords words) {
        if (said.least() < 0 && said.most() < 0) {
            return new Refused(Reason.ANSWER_MISSING);
        }
        long least = Math.max(0, said.least());
        boolean open = said.most() < 0;
        if (least > GREATEST || said.most() > GREATEST || (!open && said.most() < least)) {
            return new Refused(Reason.MALFORMED);
        }
        String unit = word.unit() == null ? "item" : word.unit();
        for (FoundQuantity found : words.figures()) {
            Quantity read = found.quantity();
            Long best = read.best();
            long one = Scale.one(read.unit());
            boolean same = read.min() == least * one && (open ? read.max() == null : read.upper() == said.most() * one);
            boolean core = best != null && best == least * one && (open || said.most() == least);
            if (same || core) {
                return new Borne(counting(read, unit, word.cumulative()));
            }
        }
        long one = Scale.one(unit);
        return new Doubtful(new Quantity(
                least * one,
                open ? null : Long.valueOf(said.most() * one),
                open || said.most() == least ? Long.valueOf(least * one) : null,
                open
                        ? QuantityQualifier.AT_LEAST
                        : said.most() == least ? QuantityQualifier.EXACT : QuantityQualifier.RANGE,
                unit,
                null,
                null,
                word.cumulative(),
                null));
    }

    /** A vehicle may be a bus; people are counted as people. */
    private static Quantity counting(Quantity read, String unit, boolean cumulative) {
        boolean finer = unit.equals("vehicle") && !read.unit().equals("item");
        boolean shared = Scale.decimals(unit) > 0 || Scale.decimals(read.unit()) > 0;
        return new Quantity(
                read.min(),
                read.max(),
                read.best(),
                read.qualifier(),
                finer || shared ? read.unit() : unit,
                read.asOf(),
                read.since(),
                cumulative,
                read.words());
    }

    private static CheckedAnswer time(QuotedWords words) {
        return words.times().stream()
                .map(FoundTime::window)
                .findFirst()
                .<CheckedAnswer>map(Borne::new)
                .orElseGet(() -> new Refused(Reason.ANSWER_NOT_IN_QUOTE));
    }

    private static CheckedAnswer place(SaidClaim said, QuotedWords words) {
        SortedSet<Place> places = words.places(said.places());
        return places.isEmpty() ? new Refused(Reason.ANSWER_NOT_IN_QUOTE) : new Borne(places.first());
    }

    private static CheckedAnswer party(SaidClaim said, Speakers speakers) {
        if (said.party().isEmpty()) {
            return new Refused(Reason.ANSWER_MISSING);
        }
        Speaker party = speakers.named(said.party());
        if (party == null) {
            return new Refused(Reason.ANSWER_NOT_IN_QUOTE);
        }
        String code = party.code();
        return new Borne(new Actor(code == null ? said.party() : code, said.party()));
    }

    private static CheckedAnswer terms(SaidClaim said, Word word) {
        if (said.terms().isEmpty()) {
            return new Refused(Reason.ANSWER_MISSING);
        }
        return word.terms().containsAll(said.terms())
                ? new Borne(new Terms(new TreeSet<>(said.terms())))
                : new Refused(Reason.UNKNOWN_TERM);
    }
}
