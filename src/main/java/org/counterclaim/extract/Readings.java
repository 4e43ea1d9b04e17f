package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.extract.lexicon.Lexicon;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.lexicon.Marks;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.number.QuantityFinder;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.place.PlaceFinder;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.reading.SourceNames;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Text;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.extract.text.Token;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeContext;
import org.counterclaim.extract.time.TimeFinder;

/** Finds in every sentence of a text what the readers of claims look at. */
final class Readings {

    private static final int LONGEST = 300;

    private final Lexicon arabic;
    private final Lexicon english;
    private final SourceNames names;
    private final QuantityFinder quantities;
    private final TimeFinder times;
    private final PlaceFinder places;

    Readings(
            Lexicon arabic,
            Lexicon english,
            SourceNames names,
            QuantityFinder quantities,
            TimeFinder times,
            PlaceFinder places) {
        this.arabic = arabic;
        this.english = english;
        this.names = names;
        this.quantities = quantities;
        this.times = times;
        this.places = places;
    }

    List<Reading> of(Text text, Report report, boolean headline) {
        List<Sentence> sentences = text.sentences().stream()
                .flatMap(sentence -> pieces(sentence).stream())
                .toList();
        List<List<NamedSource>> named = new ArrayList<>();
        List<List<FoundTime>> timed = new ArrayList<>();
        List<Marks> marked = new ArrayList<>();
        List<TextSpan> taken = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Marks marks = (sentence.isArabic() ? arabic : english).marks(sentence);
            marked.add(marks);
            List<NamedSource> sources = names.in(sentence).stream()
                    .filter(source -> source.end() - source.start() > 1 || marks.at(source.start(), "say") == null)
                    .toList();
            named.add(sources);
            List<FoundTime> when = times.find(sentence, new TimeContext(report.publishedAt(), report.zone()));
            timed.add(when);
            when.forEach(time -> taken.add(time.span()));
            for (NamedSource source : sources) {
                if (source.end() - source.start() > 1) {
                    taken.add(new TextSpan(
                            sentence.token(source.start()).start(),
                            sentence.token(source.end() - 1).end()));
                }
            }
        }
        List<FoundPlace> found = places.find(sentences, taken);
        List<Reading> readings = new ArrayList<>(sentences.size());
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<FoundPlace> here = new ArrayList<>();
            while (next < found.size() && found.get(next).start() < sentence.end()) {
                here.add(found.get(next++));
            }
            readings.add(reading(sentence, marked.get(i), named.get(i), timed.get(i), here, headline));
        }
        return readings;
    }

    /** No writer's sentence is that long; what is not writing must not cost more than its length. */
    private static List<Sentence> pieces(Sentence sentence) {
        if (sentence.size() <= LONGEST) {
            return List.of(sentence);
        }
        List<Sentence> pieces = new ArrayList<>();
        for (int from = 0; from < sentence.size(); from += LONGEST) {
            List<Token> tokens = sentence.tokens().subList(from, Math.min(sentence.size(), from + LONGEST));
            int start = tokens.getFirst().start();
            int end = tokens.getLast().end();
            pieces.add(new Sentence(
                    sentence.source(),
                    sentence.index(),
                    sentence.paragraph(),
                    start,
                    end,
                    from > 0,
                    tokens,
                    List.of()));
        }
        return pieces;
    }

    private static boolean isInTime(int offset, List<TextSpan> spans) {
        for (TextSpan span : spans) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    /** خمسين روسيا: fifty Russians, spelt like their country. */
    private static boolean isCounted(Sentence sentence, FoundPlace place, List<FoundQuantity> figures) {
        int token = sentence.tokenAt(place.start());
        if (!sentence.isArabic() || !sentence.token(token).normal().endsWith("يا")) {
            return false;
        }
        return figures.stream().anyMatch(figure -> {
            int last = sentence.tokenAt(figure.end() - 1);
            return last == token - 1 || last == token;
        });
    }

    /** "They hit us" names no party. */
    private static boolean isPronoun(Mark mark, Sentence sentence) {
        Token token = sentence.token(mark.start());
        return mark.isRole("party")
                && mark.end() == mark.start() + 1
                && token.is("us")
                && Character.isLowerCase(sentence.source().charAt(token.start()));
    }

    private Reading reading(
            Sentence sentence,
            Marks marks,
            List<NamedSource> sources,
            List<FoundTime> when,
            List<FoundPlace> here,
            boolean headline) {
        boolean isArabic = sentence.isArabic();
        List<TextSpan> spans = when.stream().map(FoundTime::span).toList();
        Marks untimed = marks.without(mark -> isPronoun(mark, sentence)
                || (mark.isRole("trigger")
                        && isInTime(sentence.token(mark.start()).start(), spans)));
        List<FoundQuantity> figures = quantities.find(sentence, spans);
        here.removeIf(place -> isCounted(sentence, place, figures));
        return new Reading(sentence, isArabic, headline, untimed, sources, figures, when, here);
    }
}
