package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.function.UnaryOperator;
import org.counterclaim.extract.Speaker;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/**
 * Who answers for a stretch of a sentence.
 *
 * @param from index of the first token
 * @param to one past the last
 * @param speaker who says so
 * @param via who passed it on, nearest the speaker first
 * @param stance AFFIRMS for what is told, DENIES for what is denied, DOES_NOT_CONFIRM for what is left open
 * @param certainty how firmly the verb puts it
 * @param rule name of the rule that found it
 */
public record Voice(
        int from, int to, Speaker speaker, List<Speaker> via, Stance stance, Certainty certainty, String rule) {

    public Voice within(int newFrom, int newTo) {
        return new Voice(newFrom, newTo, speaker, via, stance, certainty, rule);
    }

    Voice called(UnaryOperator<Speaker> home) {
        return new Voice(from, to, home.apply(speaker), via.stream().map(home).toList(), stance, certainty, rule);
    }

    public Voice passedOnBy(Speaker outlet) {
        List<Speaker> longer = new java.util.ArrayList<>(via);
        longer.add(outlet);
        return new Voice(from, to, speaker, List.copyOf(longer), stance, certainty, rule);
    }
}
