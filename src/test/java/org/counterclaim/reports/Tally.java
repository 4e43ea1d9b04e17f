package org.counterclaim.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.reports.Story.Expected;
import org.counterclaim.statement.Quantity;

/** Counts what was found against what was expected, over any number of stories. */
public final class Tally {

    private int expected;
    private int hit;
    private int proposed;
    private int right;
    private int alike;
    private int rightSpeaker;
    private int rightStance;
    private int figures;
    private int figuresFound;
    private final List<String> misses = new ArrayList<>();

    /** Counts one report's claims; {@code wanted} and {@code allowed} are of that report only. */
    public void count(String story, List<Found> found, List<Expected> wanted, List<Expected> allowed) {
        List<Found> free = new ArrayList<>(found);
        for (Expected one : wanted) {
            expected++;
            countFields(story, found, one);
            Optional<Found> hitBy =
                    free.stream().filter(claim -> claim.fits(one)).findFirst();
            hitBy.ifPresent(free::remove);
            if (hitBy.isPresent()) {
                hit++;
            } else {
                misses.add("missed  " + story + " " + one);
            }
        }
        for (Found one : found) {
            boolean wrong = free.contains(one)
                    && wanted.stream().noneMatch(one::fits)
                    && allowed.stream().noneMatch(one::fits);
            boolean pardoned = free.contains(one) && !wrong;
            if (!pardoned) {
                proposed++;
                right += wrong ? 0 : 1;
            }
            if (wrong) {
                misses.add("wrong   " + story + " " + brief(one));
            }
        }
    }

    private void countFields(String story, List<Found> found, Expected one) {
        if (one.value() != null) {
            figures++;
            figuresFound += found.stream().anyMatch(claim -> claim.fitsButForSpeaker(one)) ? 1 : 0;
        }
        List<Found> near =
                found.stream().filter(claim -> claim.fitsButForSpeaker(one)).toList();
        if (!near.isEmpty()) {
            alike++;
            rightSpeaker += near.stream().anyMatch(claim -> claim.saidBy(one)) ? 1 : 0;
            boolean stands = near.stream().anyMatch(claim -> claim.saidBy(one) && claim.stands(one));
            rightStance += stands ? 1 : 0;
            if (!stands) {
                misses.add("speaker " + story + " " + one);
                near.forEach(other -> misses.add("  speaks " + brief(other)));
            }
        }
    }

    public double precision() {
        return proposed == 0 ? 1 : (double) right / proposed;
    }

    public double recall() {
        return expected == 0 ? 1 : (double) hit / expected;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    public List<String> misses() {
        return misses;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "claims: expected %d, precision %.2f, recall %.2f, F1 %.2f; of those with the right predicate and answer:"
                        + " claimant %.2f, claimant and stance %.2f; figures found %.2f",
                expected,
                precision(),
                recall(),
                f1(),
                share(rightSpeaker, alike),
                share(rightStance, alike),
                share(figuresFound, figures));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static String brief(Found found) {
        String answer = found.claim().answer() instanceof Quantity quantity
                ? quantity.min() + ".." + quantity.max()
                : found.claim().answer().toString();
        return found.document() + " " + found.claim().predicate() + " "
                + found.claim().stance() + " " + answer + " "
                + found.claim().qualifiers() + " by " + found.names() + " | "
                + found.claim().quote().exact() + " "
                + found.claim().rules();
    }
}
