package org.counterclaim.extract.event;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.extract.KnownEvent;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;

/**
 * What two reports seldom share unless they speak of one occurrence: the kind of building that was hit, and a figure
 * that is not round. They stand among an event's actors.
 */
public final class Clues {

    private static final String SITE = "site:";
    private static final String FIGURE = "figure:";
    private static final String PLACE = "place:";

    /** Of an event told of for weeks so many are enough to know it by. */
    private static final int MOST = 60;

    private static final String CIVILIANS = "civilians";
    private static final long SMALL = 10;
    private static final double SAME_SITE = 0.1;
    private static final double SAME_FIGURE = 0.15;

    private Clues() {}

    /** The buildings and vehicles that the sentence names. */
    public static SortedSet<String> sites(Reading reading) {
        SortedSet<String> sites = new TreeSet<>();
        for (Mark mark : reading.marks().of("target")) {
            if (!mark.code().equals(CIVILIANS)) {
                sites.add(SITE + mark.code());
            }
        }
        return sites;
    }

    /** The figure that a claim gives, when it is one that another occurrence would hardly have too. */
    public static SortedSet<String> figure(String predicate, Quantity figure) {
        SortedSet<String> figures = new TreeSet<>();
        Long best = figure.best();
        long value = best == null ? figure.min() : best;
        boolean round = value % (value < 1000 ? 10 : 100) == 0;
        if (figure.unit().equals("person") && value > SMALL && !round) {
            figures.add(FIGURE + predicate + "=" + value);
        }
        return figures;
    }

    /** Whether the code is a clue and no party. */
    static boolean is(String actor) {
        return actor.startsWith(SITE) || actor.startsWith(FIGURE) || actor.startsWith(PLACE);
    }

    /**
     * What a report adds to what its event is known by: its clues, and its places where the event is only known to be
     * somewhere around them.
     *
     * @return all of the event's actors, with what is new
     */
    public static SortedSet<String> learnt(KnownEvent event, EventSketch sketch) {
        SortedSet<String> all = new TreeSet<>(event.actors());
        for (String actor : sketch.actors()) {
            if (is(actor) && all.size() < MOST) {
                all.add(actor);
            }
        }
        for (Place place : sketch.places()) {
            boolean inside = event.places().stream().anyMatch(outer -> !outer.equals(place) && outer.contains(place));
            if (inside && all.size() < MOST) {
                all.add(PLACE + place.path());
            }
        }
        return all;
    }

    /** Where the event is known to be, with what later reports told of it. */
    static SortedSet<Place> places(KnownEvent event) {
        SortedSet<Place> places = new TreeSet<>(event.places());
        for (String actor : event.actors()) {
            if (actor.startsWith(PLACE)) {
                places.add(new Place(actor.substring(PLACE.length())));
            }
        }
        return places;
    }

    /** 0 where nothing is shared. */
    static double shared(Collection<String> some, Collection<String> others) {
        boolean site = false;
        boolean figure = false;
        for (String clue : some) {
            if (is(clue) && others.contains(clue)) {
                site |= clue.startsWith(SITE);
                figure |= clue.startsWith(FIGURE);
            }
        }
        return (site ? SAME_SITE : 0) + (figure ? SAME_FIGURE : 0);
    }
}
