package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.extract.lexicon.Lexicon;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.lexicon.Marks;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.number.QuantityFinder;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.place.PlaceFinder;
import org.counterclaim.extract.place.Surroundings;
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

/** Finds in every sentence of a report what the readers of claims look at. */
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

    /** What stands in each sentence, those of the headline first. */
    List<Reading> of(Report report) {
        Marked headline = marked(Text.read(report.headline()), report, true);
        Marked body = marked(Text.read(report.text()), report, false);
        String home = names.home(report.publisher());
        List<String> named = new ArrayList<>(headline.countries());
        named.addAll(body.countries());
        List<FoundPlace> inBody = places.find(body.sentences(), body.taken(), new Surroundings(named, home));
        inBody.stream()
                .filter(place -> place.chosen().isCountry())
                .forEach(place -> named.add(place.chosen().path()));
        List<FoundPlace> inHeadline =
                places.find(headline.sentences(), headline.taken(), new Surroundings(named, home));
        List<Reading> all = new ArrayList<>(readings(headline, inHeadline));
        all.addAll(readings(body, inBody));
        return all;
    }

    /** One of a report's texts, before its places are known. */
    private record Marked(
            boolean headline,
            List<Sentence> sentences,
            List<Marks> marks,
            List<List<NamedSource>> sources,
            List<List<FoundTime>> times,
            List<TextSpan> taken) {

        /** Those of the officials and parties that it names. */
        List<String> countries() {
            return sources.stream()
                    .flatMap(List::stream)
                    .map(NamedSource::source)
                    .filter(source -> !source.isMedia() && !source.country().isEmpty())
                    .map(source -> source.country().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    private Marked marked(Text text, Report report, boolean headline) {
        List<Sentence> sentences = text.sentences().stream()
                .flatMap(sentence -> pieces(sentence).stream())
                .toList();
        Marked all = new Marked(
                headline, sentences, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Sentence sentence : sentences) {
            Marks marks = (sentence.isArabic() ? arabic : english).marks(sentence);
            all.marks().add(marks);
            List<NamedSource> sources = names.in(sentence).stream()
                    .filter(source -> source.end() - source.start() > 1
                            || (marks.at(source.start(), "say") == null && !isAdjective(sentence, marks, source)))
                    .toList();
            all.sources().add(sources);
            List<FoundTime> when = times.find(sentence, new TimeContext(report.publishedAt(), report.zone()));
            all.times().add(when);
            when.forEach(time -> all.taken().add(time.span()));
            for (NamedSource source : sources) {
                if (source.end() - source.start() > 1) {
                    all.taken()
                            .add(new TextSpan(
                                    sentence.token(source.start()).start(),
                                    sentence.token(source.end() - 1).end()));
                }
            }
        }
        return all;
    }

    /** The "German" of شركة لوفتهانزا الألمانية is no agency's short name. */
    private static boolean isAdjective(Sentence sentence, Marks marks, NamedSource source) {
        int at = source.start();
        String word = sentence.token(at).normal();
        return word.startsWith("ال")
                && word.endsWith("يه")
                && at > 1
                && (isBody(marks, at - 1) || isBody(marks, at - 2));
    }

    private static boolean isBody(Marks marks, int at) {
        Mark head = marks.at(at, "speaker");
        return head != null && !head.code().equals("agency");
    }

    private List<Reading> readings(Marked text, List<FoundPlace> found) {
        List<Reading> readings = new ArrayList<>(text.sentences().size());
        int next = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            List<FoundPlace> here = new ArrayList<>();
            while (next < found.size() && found.get(next).start() < sentence.end()) {
                here.add(found.get(next++));
            }
            readings.add(reading(
                    sentence,
                    text.marks().get(i),
                    text.sources().get(i),
                    text.times().get(i),
                    here,
                    text.headline()));
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
