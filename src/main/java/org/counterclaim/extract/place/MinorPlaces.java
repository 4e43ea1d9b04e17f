package org.counterclaim.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Places of the atlas. Its towns are so many that any word is the name of one: only those of the report's own countries
 * are meant, and only where the sentence speaks of a place; once found, a name is that place wherever it stands.
 */
final class MinorPlaces {

    private static final double OWN = 0.25;

    /** In a report that names no country: a hundred thousand people. */
    private static final double KNOWN = 5.0 / 3;

    private static final double SIZEABLE = 4.6 / 3;

    private final Gazetteer gazetteer;
    private final MentionScanner scanner;

    MinorPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.scanner = new MentionScanner(gazetteer, gazetteer::minorStartingWith);
    }

    private record Candidate(Mention mention, List<NamedPlace> places, boolean cued) {}

    /**
     * @param taken stretches that are something else
     * @param named where places are named that are known already
     */
    List<FoundPlace> in(
            List<Sentence> sentences,
            NavigableSet<TextSpan> taken,
            NavigableSet<TextSpan> named,
            RegionSupport support) {
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int end = -1;
            for (Mention mention : scanner.mentions(sentence)) {
                List<NamedPlace> places =
                        isTaken(taken, mention) || isTaken(named, mention) ? List.of() : own(mention, support);
                if (!places.isEmpty()) {
                    boolean listed = end >= 0 && isListed(sentence.source(), end, mention.start());
                    boolean cued = isCued(sentence, mention, places.getFirst(), named, listed);
                    candidates.add(new Candidate(mention, places, cued));
                    end = cued ? mention.end() : -1;
                }
            }
        }
        Set<NamedPlace> known = new HashSet<>();
        candidates.stream()
                .filter(Candidate::cued)
                .forEach(candidate -> known.add(candidate.places().getFirst()));
        return candidates.stream()
                .filter(candidate -> known.contains(candidate.places().getFirst()))
                .map(candidate -> new FoundPlace(
                        candidate.mention().start(),
                        candidate.mention().end(),
                        candidate.places().getFirst(),
                        candidate.places(),
                        false,
                        candidate.places().size() == 1 ? 0.8 : 0.6))
                .toList();
    }

    private static boolean isTaken(NavigableSet<TextSpan> taken, Mention mention) {
        TextSpan before = taken.floor(new TextSpan(mention.end() - 1, Integer.MAX_VALUE));
        return before != null && before.overlaps(new TextSpan(mention.start(), mention.end()));
    }

    /** Those in a country that the report speaks of, the likeliest first. */
    private List<NamedPlace> own(Mention mention, RegionSupport support) {
        boolean nowhere = support.mostly().isEmpty();
        return mention.names().stream()
                .map(PlaceName::place)
                .filter(place -> nowhere ? gazetteer.prior(place) >= KNOWN : support.share(place.country()) >= OWN)
                .distinct()
                .sorted(Comparator.comparingDouble(
                        place -> -support.of(place) - gazetteer.prior(place) - (fits(mention, place) ? 2 : 0)))
                .toList();
    }

    private static boolean fits(Mention mention, NamedPlace place) {
        return mention.kind() != null && mention.kind().kinds().contains(place.kind());
    }

    private boolean isCued(
            Sentence sentence, Mention mention, NamedPlace place, NavigableSet<TextSpan> named, boolean listed) {
        if (fits(mention, place)) {
            return true;
        }
        if (mention.kind() != null
                || !(mention.caution() == Mention.Caution.NONE || mention.caution() == Mention.Caution.PART)) {
            return false;
        }
        int from = sentence.tokenAt(mention.start());
        int to = sentence.tokenAt(mention.end() - 1) + 1;
        boolean inside = isBeforeItsRegion(sentence, to, named);
        boolean there =
                inside || listed || Cues.at(sentence, from, to) || Cues.isJoinedIn(sentence, from, mention.start());
        return there && (inside || !isEveryday(mention, place));
    }

    /** One Arabic word with the article is a noun more often than a small town. */
    private boolean isEveryday(Mention mention, NamedPlace place) {
        List<String> keys = mention.names().getFirst().keys();
        String word = keys.getFirst();
        return keys.size() == 1
                && Folding.isArabic(word.charAt(0))
                && (word.startsWith("ال") || word.length() <= 3)
                && gazetteer.prior(place) < SIZEABLE;
    }

    /** "Konduga, Borno state". */
    private static boolean isBeforeItsRegion(Sentence sentence, int to, NavigableSet<TextSpan> named) {
        if (to + 1 >= sentence.size()
                || !(sentence.token(to).is(",") || sentence.token(to).is("،"))) {
            return false;
        }
        TextSpan next = named.ceiling(sentence.token(to).span());
        return next != null && next.start() <= sentence.token(to + 1).start();
    }

    private static boolean isListed(String text, int end, int start) {
        String between = end <= start ? text.substring(end, start).strip() : "-";
        return between.equals(",")
                || between.equals("and")
                || between.equals("،")
                || between.equals("و")
                || between.equals(", and");
    }

    /** For a name in a spelling that is not kept: the one place of the country that it can be; null when unclear. */
    @Nullable NamedPlace respelled(String name, boolean sure, String country, RegionSupport support) {
        List<NamedPlace> like = gazetteer.like(country, name, sure).stream()
                .sorted(Comparator.comparingDouble(place -> -support.of(place) - gazetteer.prior(place)))
                .toList();
        if (like.size() < 2) {
            return like.isEmpty() ? null : like.getFirst();
        }
        double lead = weight(like.get(0), support) - weight(like.get(1), support);
        return lead >= 0.5 || like.get(0).place().overlaps(like.get(1).place()) ? like.getFirst() : null;
    }

    private double weight(NamedPlace place, RegionSupport support) {
        return support.of(place) + gazetteer.prior(place);
    }
}
