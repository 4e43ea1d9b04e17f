package org.counterclaim.extract.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** "Kyiv and Moscow traded blame", تبادلت كييف وموسكو الاتهامات: each of the two says that the other did it. */
final class TradedBlameReader implements PropositionReader {

    private static final int NEAR = 9;
    private static final int BLAMED = 6;
    private static final Set<String> TRADED = LexiconFile.words("blame.tsv", "TRADED");
    private static final Set<String> BLAME = LexiconFile.words("blame.tsv", "BLAME");
    private static final Set<String> OTHER = LexiconFile.words("blame.tsv", "OTHER");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = 0; i < reading.size(); i++) {
            if (isTraded(reading, i) && isOfAttack(reading, i)) {
                traded(scene, i, found);
                return;
            }
        }
    }

    private static boolean isTraded(Reading reading, int at) {
        Mark accuse = reading.marks().at(at, "say", "accuse");
        boolean blame = reading.isAny(at, TRADED) && isAny(reading, at + 1, BLAME);
        return blame || (accuse != null && isAny(reading, accuse.end(), OTHER));
    }

    private static boolean isAny(Reading reading, int from, Set<String> words) {
        for (int i = from; i < Math.min(reading.size(), from + BLAMED); i++) {
            if (reading.isAny(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAttack(Reading reading, int at) {
        return reading.marks().any("trigger", "attack", 0, reading.size())
                && !reading.marks().any("trigger", "truce", at, reading.size());
    }

    /** Two parties beside each other: before an English verb, behind an Arabic one or before it. */
    private static void traded(Scene scene, int verb, List<Proposition> found) {
        int from = Math.max(scene.clauseStart(verb), verb - NEAR);
        List<Integer> parties = parties(scene, from, verb);
        if (parties.size() < 2 && scene.reading().arabic()) {
            parties = parties(scene, verb + 1, Math.min(scene.reading().size(), verb + NEAR));
        }
        if (parties.size() == 2) {
            blame(scene, parties.get(0), parties.get(1), verb, found);
            blame(scene, parties.get(1), parties.get(0), verb, found);
        }
    }

    private static List<Integer> parties(Scene scene, int from, int to) {
        List<Integer> at = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String party = party(scene, i);
            if (party != null && !known.contains(party)) {
                known.add(party);
                at.add(i);
            }
        }
        return at;
    }

    private static @Nullable String party(Scene scene, int at) {
        String known = scene.partyAt(at);
        FoundPlace country = scene.reading().placeAt(at);
        if (known != null || country == null) {
            return known;
        }
        boolean state = !country.demonym()
                && country.chosen().isCountry()
                && !scene.reading().is(at - 1, "in");
        return state ? Parties.armyOf(country.chosen().place().path()) : null;
    }

    private static void blame(Scene scene, int speaker, int blamed, int verb, List<Proposition> found) {
        String accuser = party(scene, speaker);
        String accused = party(scene, blamed);
        if (accuser != null && accused != null) {
            found.add(ResponsibilityReader.draft(
                            scene, accused, blamed, Math.min(speaker, verb), verb + 1, "traded-blame")
                    .speaker(ResponsibilityReader.speaker(scene, speaker, accuser))
                    .done());
        }
    }
}
