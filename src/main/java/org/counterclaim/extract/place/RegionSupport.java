package org.counterclaim.extract.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How much a report speaks of each place and of what it lies in, so that like-named places can be told apart. */
final class RegionSupport {

    private static final Set<Mention.Caution> COUNTS =
            EnumSet.of(Mention.Caution.NONE, Mention.Caution.PART, Mention.Caution.WHOSE);
    private static final double ENOUGH = 0.9;
    private static final double PARTY = 0.5;
    private static final double HOME = 1.5;

    private final Map<String, Double> weights = new HashMap<>();
    /** Whose people speak and act: that supports their own towns, and rules out nobody else's. */
    private final Map<String, Double> parties = new HashMap<>();

    private boolean named;

    static RegionSupport of(List<Mention> mentions) {
        RegionSupport support = new RegionSupport();
        for (Mention mention : mentions) {
            if (COUNTS.contains(mention.caution())) {
                support.add(mention, 1);
            }
        }
        return support;
    }

    /** Leaves out a mention that turned out to be of no place. */
    void remove(Mention mention) {
        add(mention, -1);
    }

    /** Counts what else is known; a report that names no country is most likely about the one that it is published in. */
    void add(Surroundings surroundings) {
        surroundings.named().forEach(country -> parties.merge(country, PARTY, Double::sum));
        if (!named && surroundings.named().isEmpty() && !surroundings.home().isEmpty()) {
            weights.merge(surroundings.home(), HOME, Double::sum);
        }
    }

    /** The country that the report speaks of most; empty when it names none. */
    String mostly() {
        Map<String, Double> all = new HashMap<>(parties);
        weights.forEach((region, weight) -> all.merge(region, weight, Double::sum));
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().indexOf('/') < 0)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** How much the report speaks of a country beside the one that it speaks of most, from 0 to 1; 0 when it names none. */
    double share(String country) {
        double most = 0;
        double own = 0;
        Set<String> all = new TreeSet<>(weights.keySet());
        all.addAll(parties.keySet());
        for (String region : all) {
            if (region.indexOf('/') < 0) {
                double weight = weights.getOrDefault(region, 0.0) + parties.getOrDefault(region, 0.0);
                most = Math.max(most, weight);
                own = region.equals(country) ? weight : own;
            }
        }
        return most == 0 ? 0 : own / most;
    }

    /** Whether the report speaks of a country, and of none of those that the mention may lie in. */
    boolean isElsewhere(Mention mention) {
        Set<String> own = regions(mention);
        return weights.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().indexOf('/') < 0 && entry.getValue() >= ENOUGH && !own.contains(entry.getKey()));
    }

    private void add(Mention mention, double sign) {
        named |= mention.names().getFirst().place().isCountry();
        Set<String> regions = regions(mention);
        double share = weight(mention) / Math.max(1, mention.names().size());
        for (String region : regions) {
            weights.merge(region, sign * share, Double::sum);
        }
    }

    private static double weight(Mention mention) {
        boolean whose = mention.caution() == Mention.Caution.WHOSE;
        return whose || mention.names().getFirst().demonym() ? 0.5 : 1;
    }

    private static Set<String> regions(Mention mention) {
        Set<String> regions = new TreeSet<>();
        for (PlaceName name : mention.names()) {
            String path = name.place().path();
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                regions.add(path.substring(0, slash));
            }
            regions.add(path);
        }
        return regions;
    }

    /** The support that the rest of the report gives a place: its own mention counted out. */
    double of(NamedPlace place, Mention own) {
        double share = COUNTS.contains(own.caution())
                ? weight(own) / Math.max(1, own.names().size())
                : 0;
        return of(place, share);
    }

    /** The support that the report gives a place that it has not been counted for. */
    double of(NamedPlace place) {
        return of(place, 0);
    }

    private double of(NamedPlace place, double share) {
        double support = 0;
        String path = place.path();
        int depth = 0;
        for (int slash = path.indexOf('/'); ; slash = path.indexOf('/', slash + 1)) {
            String region = slash < 0 ? path : path.substring(0, slash);
            double others = Math.max(0, weights.getOrDefault(region, 0.0) - share) + parties.getOrDefault(region, 0.0);
            support += Math.min(3, Math.log(1 + others) / Math.log(2)) * (depth == 0 ? 1 : 1.5);
            depth++;
            if (slash < 0) {
                return support;
            }
        }
    }
}
