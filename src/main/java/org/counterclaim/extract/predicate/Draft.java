package org.counterclaim.extract.predicate;

import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.YesNo;
import org.jspecify.annotations.Nullable;

/** A proposition in the making. */
final class Draft {

    private final String predicate;
    private final String rule;
    private final PredicateFamily family;
    private final SortedMap<String, String> qualifiers = new TreeMap<>();
    private final SortedMap<String, String> attributes = new TreeMap<>();
    private final SortedSet<Place> places = new TreeSet<>();
    private final SortedSet<String> actors = new TreeSet<>();
    private Answer answer = YesNo.INSTANCE;
    private int anchor;
    private int from;
    private int to;
    private Standing standing = Standing.TOLD;
    private @Nullable FoundTime time;
    private @Nullable Speaker speaker;
    private double confidence = 0.8;

    Draft(String predicate, PredicateFamily family, String rule) {
        this.predicate = predicate;
        this.family = family;
        this.rule = rule;
    }

    /** Anchors it at a mark, whose standing it takes. */
    Draft at(Reading reading, Mark mark) {
        standing = Standings.of(reading, mark);
        return over(mark.start(), mark.start(), mark.end());
    }

    Draft over(int anchor, int from, int to) {
        this.anchor = anchor;
        this.from = from;
        this.to = to;
        return this;
    }

    Draft spanning(int from, int to) {
        this.from = Math.min(this.from, from);
        this.to = Math.max(this.to, to);
        return this;
    }

    Draft standing(Standing standing) {
        this.standing = standing;
        return this;
    }

    Draft reversed() {
        Stance other = standing.stance() == Stance.AFFIRMS ? Stance.DENIES : Stance.AFFIRMS;
        standing = new Standing(other, standing.certainty(), standing.rule());
        return this;
    }

    Draft answer(Answer answer) {
        this.answer = answer;
        return this;
    }

    Draft qualifier(String key, @Nullable String value) {
        if (value != null) {
            qualifiers.put(key, value);
        }
        return this;
    }

    Draft qualifiers(SortedMap<String, String> more) {
        qualifiers.putAll(more);
        return this;
    }

    Draft attribute(String key, String value) {
        attributes.put(key, value);
        return this;
    }

    Draft places(Collection<Place> more) {
        places.addAll(more);
        return this;
    }

    Draft actors(Collection<String> more) {
        actors.addAll(more);
        return this;
    }

    Draft time(@Nullable FoundTime time) {
        this.time = time;
        return this;
    }

    Draft speaker(@Nullable Speaker speaker) {
        this.speaker = speaker;
        return this;
    }

    Draft confidence(double confidence) {
        this.confidence = confidence;
        return this;
    }

    Standing standing() {
        return standing;
    }

    Proposition done() {
        return new Proposition(
                predicate,
                answer,
                qualifiers,
                attributes,
                anchor,
                from,
                to,
                standing.stance(),
                standing.certainty(),
                places,
                time,
                speaker,
                confidence,
                rule,
                family,
                actors);
    }
}
