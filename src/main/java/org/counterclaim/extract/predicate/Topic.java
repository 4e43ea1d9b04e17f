package org.counterclaim.extract.predicate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about on the whole.
 *
 * @param main the kind of occurrence that its first words and most of its words speak of
 * @param country code of the country it names most, empty when it names none
 */
public record Topic(PredicateFamily main, String country) {

    /** What "Russian" and the like count for beside a place: they tell whose, seldom where. */
    private static final double DEMONYM = 0.3;

    /** A body of a country tells of abroad too, but mostly of its own. */
    private static final double SPEAKER = 0.1;

    /** What a report of an unknown publisher is about. */
    public static Topic of(List<Reading> readings) {
        return of(readings, "");
    }

    /**
     * What a report is about.
     *
     * @param home the country that it is published in, which it is about when it names none; empty when not known
     */
    public static Topic of(List<Reading> readings, String home) {
        Map<PredicateFamily, Double> weights = new EnumMap<>(PredicateFamily.class);
        Map<String, Double> countries = new HashMap<>();
        double weight = 4;
        for (Reading reading : readings) {
            for (Mark mark : reading.marks().all()) {
                PredicateFamily family = family(mark);
                if (family != null) {
                    weights.merge(family, family == PredicateFamily.VIOLENCE ? weight : weight * 1.5, Double::sum);
                }
            }
            for (FoundPlace place : reading.places()) {
                if (Whereabouts.isBorder(reading, place, reading.start(place.span()))) {
                    continue;
                }
                boolean whose = place.demonym() || Metonyms.is(reading, place, reading.start(place.span()));
                countries.merge(place.chosen().country(), whose ? weight * DEMONYM : weight, Double::sum);
            }
            for (NamedSource named : reading.sources()) {
                String country = named.source().country().toLowerCase(Locale.ROOT);
                if (!country.isEmpty() && !named.source().isMedia()) {
                    countries.merge(country, weight * SPEAKER, Double::sum);
                }
            }
            weight = Math.max(1, weight * 0.7);
        }
        return new Topic(heaviest(weights, PredicateFamily.OTHER), heaviest(countries, home));
    }

    private static <K extends Comparable<K>> K heaviest(Map<K, Double> weights, K otherwise) {
        K best = otherwise;
        double most = 0;
        for (Map.Entry<K, Double> entry : weights.entrySet()) {
            boolean tie = entry.getValue() == most && entry.getKey().compareTo(best) < 0;
            if (entry.getValue() > most || tie) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    static @Nullable PredicateFamily family(Mark mark) {
        if (mark.isRole("trigger")) {
            return switch (mark.code()) {
                case "attack", "take" -> PredicateFamily.VIOLENCE;
                case "truce" -> PredicateFamily.DEAL;
                default -> null;
            };
        }
        if (!mark.isRole("kind")) {
            return null;
        }
        return switch (mark.code()) {
            case "quake", "flood", "storm", "landslide", "wildfire", "heat", "epidemic" -> PredicateFamily.DISASTER;
            case "crash", "sinking", "fire", "collapse", "explosion" -> PredicateFamily.ACCIDENT;
            case "protest" -> PredicateFamily.PROTEST;
            case "election" -> PredicateFamily.ELECTION;
            default -> null;
        };
    }
}
