package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Who holds a place. */
final class ControlReader implements PropositionReader {

    private static final Set<String> TOOK = Set.of("took", "taken", "take", "takes");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "of", "back", "whole", "entire");
    private static final Set<String> ATTRIBUTED = Set.of("in", "of", "the", "from", "near", "to", "across", "inside");
    private static final Set<String> BEING = Set.of("was", "were", "been", "being");
    private static final Set<String> RULERS = Set.of("government", "state", "الحكومه", "الدوله", "السلطات");
    private static final Set<String> OWN = Set.of("its", "their", "his", "our");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        for (Mark take : scene.reading().marks().of("trigger")) {
            if (take.code().equals("take") && !isAttributive(scene.reading(), take)) {
                taken(scene, take, found);
            }
        }
        for (int i = 0; i < scene.reading().size(); i++) {
            if (scene.reading().isAny(i, TOOK) && isOfSite(scene, i)) {
                taken(scene, new Mark("trigger", "take", i, i + 1, Form.PAST, ""), found);
            }
        }
        FallReader.read(scene, found);
        DrivenOut.read(scene, found);
        for (Mark under : scene.reading().marks().of("under")) {
            under(scene, under, found);
        }
    }

    private static void taken(Scene scene, Mark take, List<Proposition> found) {
        Reading reading = scene.reading();
        SortedSet<Place> places = scene.placesIn(take.start(), Math.min(scene.clauseEnd(take.start()), take.end() + 9));
        if (places.isEmpty()) {
            places = before(scene, take);
        }
        boolean counts = reading.quantityAt(Math.min(take.end(), reading.size() - 1)) != null
                && !reading.marks().any("placeword", take.end(), Math.min(reading.size(), take.end() + 3));
        if (counts) {
            return;
        }
        if (isLost(reading, take)) {
            lost(scene, take, places, found);
        } else {
            add(scene, take, holder(scene, take), places, "takes-or-holds", found);
        }
    }

    /** "The Israeli-occupied Golan", "in occupied Makiivka": said in passing. */
    private static boolean isAttributive(Reading reading, Mark take) {
        boolean past = !reading.arabic() && take.form() == Form.PAST && take.end() == take.start() + 1;
        boolean before = reading.is(take.start() - 1, "-") || reading.isAny(take.start() - 1, ATTRIBUTED);
        boolean place = take.end() < reading.size() && reading.placeAt(take.end()) != null;
        return past && before && (place || reading.is(take.start() - 1, "-"));
    }

    /** "Had taken seven villages", "took the town of": a site is the very object. */
    private static boolean isOfSite(Scene scene, int take) {
        Reading reading = scene.reading();
        if (reading.marks().at(take, "trigger", "take") != null) {
            return false;
        }
        for (int i = take + 1; i < Math.min(reading.size(), take + 4); i++) {
            if (Sites.isSite(reading, i)) {
                return true;
            }
            if (reading.quantityAt(i) == null && !reading.isAny(i, DETERMINERS)) {
                return false;
            }
        }
        return false;
    }

    /** "Was overrun", with nobody said to have done it. */
    private static boolean isLost(Reading reading, Mark take) {
        if (reading.arabic() || take.form() != Form.PAST || reading.is(take.end(), "by")) {
            return false;
        }
        for (int i = take.start() - 1; i >= Math.max(0, take.start() - 3); i--) {
            if (reading.isAny(i, BEING)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever denies that a place was taken holds it; whoever admits it does not. */
    private static void lost(Scene scene, Mark take, SortedSet<Place> places, List<Proposition> found) {
        Standing read = Standings.of(scene.reading(), take);
        boolean negated = read.stance() == Stance.DENIES;
        Proposition last = last(scene, found);
        String own = speaking(scene, take.start());
        String taker = last != null && last.answer() instanceof Actor actor ? actor.path() : own;
        boolean other = taker != null && (!taker.equals(own) || isTaker(scene, take, own, last));
        Stance stance = other == negated ? Stance.DENIES : Stance.AFFIRMS;
        put(scene, take, taker, places, new Standing(stance, read.certainty(), "taken"), "taken", found);
    }

    /** "The militants said the base had been captured": an armed group that tells of it unasked took it. */
    private static boolean isTaker(Scene scene, Mark take, @Nullable String own, @Nullable Proposition last) {
        return last == null && own != null && !Parties.isArmy(own) && !scene.isDenied(take.start());
    }

    /** "Remained under its control", "ما زال تحت سيطرته": whoever says so holds what was spoken of. */
    private static void under(Scene scene, Mark under, List<Proposition> found) {
        if (scene.reading().marks().at(under.start() + 1, "trigger", "take") != null
                && !isOwn(scene.reading(), under)) {
            return;
        }
        SortedSet<Place> named = before(scene, under);
        String party = isOwn(scene.reading(), under) ? speaking(scene, under.start()) : behind(scene, under);
        if (named.isEmpty()) {
            named = scene.placesIn(under.end(), Math.min(scene.clauseEnd(under.start()), under.end() + 4));
        }
        add(scene, under, party, named.isEmpty() ? disputed(scene, found) : named, "under-own-control", found);
    }

    private static SortedSet<Place> before(Scene scene, Mark mark) {
        return scene.placesIn(Math.max(scene.clauseStart(mark.start()), mark.start() - 8), mark.start());
    }

    private static boolean isOwn(Reading reading, Mark under) {
        for (int i = under.start(); i < under.end(); i++) {
            String word = reading.token(i).normal();
            if (OWN.contains(word)
                    || isOwnForces(reading, under.end())
                    || word.endsWith("ته")
                    || word.endsWith("تها")
                    || word.endsWith("تهم")) {
                return true;
            }
        }
        return false;
    }

    /** تحت سيطرة مقاتليها. */
    private static boolean isOwnForces(Reading reading, int at) {
        return reading.isAny(
                at, Set.of("مقاتليها", "مقاتليه", "قواته", "قواتها", "قواتنا", "عناصرها", "جنوده", "جنودها"));
    }

    private static void add(
            Scene scene,
            Mark mark,
            @Nullable String party,
            SortedSet<Place> places,
            String rule,
            List<Proposition> found) {
        put(scene, mark, party, places, Standings.of(scene.reading(), mark), rule, found);
    }

    /** The claim, where a place is named or a site of no name is meant: "the base", "the town". */
    static void put(
            Scene scene,
            Mark mark,
            @Nullable String party,
            SortedSet<Place> places,
            Standing standing,
            String rule,
            List<Proposition> found) {
        if (party == null || (places.isEmpty() && !Sites.isBeside(scene, mark))) {
            return;
        }
        found.add(new Draft("control", PredicateFamily.VIOLENCE, rule)
                .at(scene.reading(), mark)
                .standing(standing)
                .answer(new Actor(party, party))
                .places(places)
                .actors(List.of(party))
                .time(scene.timeNear(mark.start(), 10))
                .done());
    }

    /** The places that somebody was last said to hold. */
    static SortedSet<Place> disputed(Scene scene, List<Proposition> found) {
        Proposition last = last(scene, found);
        return last == null ? new TreeSet<>() : last.places();
    }

    static @Nullable Proposition last(Scene scene, List<Proposition> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).predicate().equals("control")) {
                return found.get(i);
            }
        }
        return scene.control();
    }

    private static @Nullable String holder(Scene scene, Mark take) {
        Reading reading = scene.reading();
        boolean by = reading.is(take.end(), "by")
                || reading.is(take.end() - 1, "by")
                || reading.is(take.start(), "fell")
                || reading.is(take.start(), "fallen");
        if (reading.arabic() || by) {
            List<String> after = scene.partiesIn(take.end(), Math.min(reading.size(), take.end() + 4));
            if (!after.isEmpty() && (by || take.isFinite() || reading.arabic())) {
                return after.getFirst();
            }
        }
        List<String> before =
                scene.partiesIn(Math.max(scene.clauseStart(take.start()), take.start() - 9), take.start());
        if (!before.isEmpty()) {
            return before.getLast();
        }
        for (int i = take.end(); (reading.arabic() || by) && i < Math.min(reading.size(), take.end() + 4); i++) {
            String unknown = Initials.at(reading, i);
            if (unknown != null) {
                return unknown;
            }
        }
        return speaking(scene, take.start());
    }

    private static @Nullable String speaking(Scene scene, int at) {
        String known = scene.speakingParty(at);
        Voice voice = scene.voices().at(at);
        return known != null || voice == null ? known : Initials.of(voice.speaker());
    }

    /** "In the hands of": whoever is named behind. */
    private static @Nullable String behind(Scene scene, Mark under) {
        List<String> after =
                scene.partiesIn(under.end(), Math.min(scene.reading().size(), under.end() + 3));
        for (int i = under.start(); i < under.end(); i++) {
            if (scene.reading().isAny(i, RULERS)) {
                return Parties.armyOf(scene.country());
            }
        }
        boolean fell = scene.reading().marks().any("fall", Math.max(0, under.start() - 6), under.start());
        if (fell || !after.isEmpty()) {
            return fell ? null : after.getFirst();
        }
        int at = scene.reading().is(under.end(), "the") || scene.reading().is(under.end(), "of")
                ? under.end() + 1
                : under.end();
        return scene.reading().isAny(at, RULERS) ? Parties.armyOf(scene.country()) : null;
    }
}
