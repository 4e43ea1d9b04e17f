package org.counterclaim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.number.FigureKind;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quote;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The words that the model points at, with what the rules find in them: figures, times and places are read by the rules,
 * never taken from the model.
 *
 * @param text the report's text
 * @param span where the words stand
 * @param readings the sentences they stand in
 */
record QuotedWords(String text, TextSpan span, List<Reading> readings) {

    private static final int AROUND = 32;

    static QuotedWords of(String text, TextSpan span, List<Reading> all) {
        List<Reading> over = all.stream()
                .filter(reading ->
                        !reading.headline() && reading.sentence().span().overlaps(span))
                .toList();
        return new QuotedWords(text, span, over);
    }

    Quote quote() {
        int before = whole(Math.max(0, span.start() - AROUND));
        int after = whole(Math.min(text.length(), span.end() + AROUND));
        return new Quote(
                text.substring(span.start(), span.end()),
                text.substring(before, span.start()),
                text.substring(span.end(), after));
    }

    /** The sentences around the words; the words themselves where no sentence was read. */
    String statement() {
        return readings.isEmpty()
                ? text.substring(span.start(), span.end())
                : text.substring(
                        Math.min(span.start(), readings.getFirst().sentence().start()),
                        Math.max(span.end(), readings.getLast().sentence().end()));
    }

    /** Counts and rates within the words themselves. */
    List<FoundQuantity> figures() {
        List<FoundQuantity> figures = new ArrayList<>();
        for (Reading reading : readings) {
            for (FoundQuantity found : reading.quantities()) {
                boolean amount = found.kind() == FigureKind.COUNT
                        || found.kind() == FigureKind.PERCENTAGE
                        || found.kind() == FigureKind.MEASURE;
                if (amount && span.contains(found.figure())) {
                    figures.add(found);
                }
            }
        }
        return figures;
    }

    /** Times within the words themselves. */
    List<FoundTime> times() {
        return readings.stream()
                .flatMap(reading -> reading.times().stream())
                .filter(time -> span.contains(time.span()))
                .toList();
    }

    /** The first of them; null when there is none. */
    @Nullable TimeWindow firstTime() {
        List<FoundTime> times = times();
        return times.isEmpty() ? null : times.getFirst().window();
    }

    /** The places of these names that stand in the sentences. */
    SortedSet<Place> places(List<String> names) {
        SortedSet<Place> places = new TreeSet<>();
        for (Reading reading : readings) {
            for (FoundPlace found : reading.places()) {
                if (!found.demonym() && isNamed(found, names)) {
                    places.add(found.chosen().place());
                }
            }
        }
        return places;
    }

    private boolean isNamed(FoundPlace found, List<String> names) {
        String words = Folding.fold(text.substring(found.start(), found.end()));
        for (String name : names) {
            String folded = Folding.fold(name);
            if (!folded.isBlank() && (words.contains(folded) || folded.contains(words))) {
                return true;
            }
        }
        return false;
    }

    /** Never cuts a surrogate pair. */
    private int whole(int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
