package org.counterclaim.extract.time;

import java.util.List;
import org.counterclaim.extract.text.Sentence;

/** Finds the expressions of time in a sentence. Holds only its lexicon; safe for use by many threads. */
public final class TimeFinder {

    private TimeFinder() {}

    /** The finder with the lexicon that comes with the product. */
    public static TimeFinder load() {
        return new TimeFinder();
    }

    /** The expressions, by start, none overlapping. */
    public List<FoundTime> find(Sentence sentence, TimeContext context) {
        return List.of();
    }
}
