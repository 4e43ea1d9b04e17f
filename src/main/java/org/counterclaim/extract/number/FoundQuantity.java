package org.counterclaim.extract.number;

import java.util.List;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.statement.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A figure found in a sentence.
 *
 * @param start first UTF-16 unit of the whole expression in the text, bound words included ("at least 56")
 * @param end one past its last unit
 * @param figure the figure alone ("56"), or the fuzzy or dual word that stands for it
 * @param quantity the amount in the model's terms; its unit is the noun's, else {@code item}
 * @param kind what sort of amount
 * @param nouns what is counted, as the words name it, nearest first: "16 child soldiers" has two; empty when unknown
 * @param part whether it is a part of a figure before it ("among them 16 children")
 * @param risenFrom the earlier figure it replaces ("rose to 62 from 56"); null when none is said
 * @param rules names of the rules that fired
 */
public record FoundQuantity(
        int start,
        int end,
        TextSpan figure,
        Quantity quantity,
        FigureKind kind,
        List<CountedNoun> nouns,
        boolean part,
        @Nullable Quantity risenFrom,
        List<String> rules) {

    public boolean isOrdinal() {
        return kind == FigureKind.ORDINAL;
    }

    /** Whether it says that there were none. */
    public boolean isNone() {
        return quantity.max() != null && quantity.max() == 0;
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }

    public boolean has(String tag) {
        return nouns.stream().anyMatch(noun -> noun.has(tag));
    }
}
