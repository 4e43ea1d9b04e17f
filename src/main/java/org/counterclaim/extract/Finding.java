package org.counterclaim.extract;

import java.util.List;
import org.counterclaim.extract.event.SketchedGroup;
import org.counterclaim.extract.predicate.Proposition;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/**
 * A proposition with whoever is held to it, before doubles are put together.
 *
 * @param reading the sentence it stands in
 * @param proposition what is said
 * @param speaker who says so
 * @param via who passed it on
 * @param publisher whether the report says it in its own voice
 * @param stance how the speaker stands to it
 * @param certainty how firmly
 * @param voiceRule name of the rule of attribution
 * @param group what it belongs to
 */
record Finding(
        Reading reading,
        Proposition proposition,
        Speaker speaker,
        List<Speaker> via,
        boolean publisher,
        Stance stance,
        Certainty certainty,
        String voiceRule,
        SketchedGroup group) {

    /** The same, held to another name of its speaker. */
    Finding as(Speaker known) {
        return known.equals(speaker)
                ? this
                : new Finding(reading, proposition, known, via, publisher, stance, certainty, voiceRule, group);
    }

    /** The same with another proposition. */
    Finding saying(Proposition other) {
        return new Finding(reading, other, speaker, via, publisher, stance, certainty, voiceRule, group);
    }

    boolean isSameQuestion(Finding other) {
        return proposition.predicate().equals(other.proposition().predicate())
                && proposition.qualifiers().equals(other.proposition().qualifiers())
                && group.number() == other.group().number();
    }

    boolean isSameSpeaker(Finding other) {
        return publisher == other.publisher() && (publisher || speaker.isSameAs(other.speaker()));
    }
}
