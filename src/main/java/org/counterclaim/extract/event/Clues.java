package org.counterclaim.extract.event;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Quantity;

/**
 * What two reports seldom share unless they speak of one occurrence: the kind of building that was hit, and a figure
 * that is not round. They stand among an event's actors.
 */
public final class Clues {

    private static final String SITE = "site:";
    private static final String FIGURE = "figure:";
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
        return actor.startsWith(SITE) || actor.startsWith(FIGURE);
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
