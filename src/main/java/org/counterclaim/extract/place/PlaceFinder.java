package org.counterclaim.extract.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Finds the places that a report names and tells like-named ones apart. Safe for use by many threads. */
public final class PlaceFinder {

    /** What a word of kind that fits is worth, beside the other places of the report. */
    private static final double KIND = 4;

    private static final double DERIVED = 1;

    /** Of places this little known none is meant that lies far from all that the report is about. */
    private static final double SMALL = 1.75;

    /** A word of Arabic may as well be an everyday one. */
    private static final double MIDDLING = 1.9;

    private final Gazetteer gazetteer;
    private final MentionScanner scanner;
    private final MinorPlaces minor;
    private final Bearings bearings;
    private final StrangeNames strange;
    private final KindWords kinds = KindWords.load();

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.scanner = new MentionScanner(gazetteer, gazetteer::startingWith);
        this.bearings = new Bearings(gazetteer);
        this.minor = new MinorPlaces(gazetteer);
        this.strange = new StrangeNames(minor);
    }

    /**
     * The mentions in all of a report's sentences, by start, none overlapping.
     *
     * @param sentences the report's sentences, all of one text
     * @param taken stretches that are no places though they hold a place's name, such as names of sources
     */
    public List<FoundPlace> find(List<Sentence> sentences, Collection<TextSpan> taken) {
        return find(sentences, taken, Surroundings.UNKNOWN);
    }

    /** The same, with what is known of where the news is. */
    public List<FoundPlace> find(List<Sentence> sentences, Collection<TextSpan> taken, Surroundings surroundings) {
        NavigableSet<TextSpan> closed = new TreeSet<>(taken);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Mention mention : scanner.mentions(sentence)) {
                if (!isTaken(closed, mention)) {
                    mentions.add(mention);
                }
            }
        }
        RegionSupport support = RegionSupport.of(mentions);
        support.add(surroundings);
        List<FoundPlace> found = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            FoundPlace place = chosen(mention, support);
            if (place != null) {
                found.add(place);
            } else if (mention.caution() == Mention.Caution.NONE || mention.caution() == Mention.Caution.PART) {
                support.remove(mention);
            }
        }
        found.addAll(minor.in(sentences, closed, spans(found), support));
        found.addAll(strange.in(sentences, closed, spans(found), support));
        found.sort(Comparator.comparingInt(FoundPlace::start));
        return meant(sentences, found);
    }

    private List<FoundPlace> meant(List<Sentence> sentences, List<FoundPlace> found) {
        List<FoundPlace> meant = new ArrayList<>(found.size());
        int at = 0;
        for (FoundPlace place : found) {
            while (at < sentences.size() - 1 && sentences.get(at).end() <= place.start()) {
                at++;
            }
            meant.add(bearings.meant(sentences.get(at), place));
        }
        return meant;
    }

    private static NavigableSet<TextSpan> spans(List<FoundPlace> found) {
        NavigableSet<TextSpan> spans = new TreeSet<>();
        found.forEach(place -> spans.add(place.span()));
        return spans;
    }

    private static boolean isTaken(NavigableSet<TextSpan> taken, Mention mention) {
        TextSpan span = new TextSpan(mention.start(), mention.end());
        TextSpan before = taken.floor(new TextSpan(mention.end() - 1, Integer.MAX_VALUE));
        return before != null && before.overlaps(span);
    }

    private @Nullable FoundPlace chosen(Mention mention, RegionSupport support) {
        Map<NamedPlace, Double> scores = new LinkedHashMap<>();
        double greatest = 0;
        for (PlaceName name : mention.names()) {
            Double kind = kind(mention, name);
            if (kind == null) {
                continue;
            }
            double near = support.of(name.place(), mention);
            greatest = Math.max(greatest, near);
            double score = gazetteer.prior(name.place()) + near + kind - (name.derived() ? DERIVED : 0);
            scores.merge(name.place(), score, Math::max);
        }
        if (scores.isEmpty() || !isAllowed(mention, greatest)) {
            return null;
        }
        boolean far = greatest == 0 && support.isElsewhere(mention);
        if (far && (mention.caution() == Mention.Caution.PART || isElsewhere(mention, scores.keySet()))) {
            return null;
        }
        List<NamedPlace> ranked = scores.keySet().stream()
                .sorted(Comparator.comparingDouble(place -> -scores.getOrDefault(place, 0.0)))
                .toList();
        boolean demonym = mention.names().getFirst().demonym();
        return new FoundPlace(
                mention.start(), mention.end(), ranked.getFirst(), ranked, demonym, confidence(ranked, scores));
    }

    /** "The city's Medina district" of a report from Somalia is not Medina, nor a word like a far-off village one. */
    private boolean isElsewhere(Mention mention, Collection<NamedPlace> places) {
        KindWords.KindWord kind = mention.kind();
        double least = isOneArabicWord(mention) ? MIDDLING : SMALL;
        boolean small = places.stream().allMatch(place -> gazetteer.size(place) < least);
        boolean fits =
                kind != null && places.stream().anyMatch(place -> kind.kinds().contains(place.kind()));
        return small ? !fits : kind != null && !fits;
    }

    private static boolean isOneArabicWord(Mention mention) {
        List<String> keys = mention.names().getFirst().keys();
        return keys.size() == 1 && Folding.isArabic(keys.getFirst().charAt(0));
    }

    private static boolean isAllowed(Mention mention, double near) {
        return switch (mention.caution()) {
            case NONE, PART -> true;
            case WHOSE -> false;
            case COMMON, SHORT -> mention.kind() != null || near > 0;
            case STRICT -> mention.kind() != null;
        };
    }

    /**
     * What the word of kind says of this name; null when it rules it out. Jenin camp may be taken for Jenin, but Yarmouk
     * basin not for Yarmouk camp.
     */
    private @Nullable Double kind(Mention mention, PlaceName name) {
        KindWords.KindWord kind = mention.kind();
        if (kind == null) {
            return 0.0;
        }
        List<String> keys = new ArrayList<>(NameKey.of(name.place().nameEn()));
        keys.addAll(NameKey.of(name.place().nameAr()));
        boolean named = KindWords.isNamed(kind, keys);
        if (kind.mustBeNamed()) {
            return named ? Double.valueOf(KIND) : keys.stream().anyMatch(kinds::isOwnName) ? null : Double.valueOf(0);
        }
        return named || kind.kinds().contains(name.place().kind()) ? KIND : 0.0;
    }

    private static double confidence(List<NamedPlace> ranked, Map<NamedPlace, Double> scores) {
        if (ranked.size() == 1) {
            return 0.95;
        }
        double margin = scores.getOrDefault(ranked.get(0), 0.0) - scores.getOrDefault(ranked.get(1), 0.0);
        return 0.5 + 0.45 * (1 - Math.exp(-margin));
    }
}
