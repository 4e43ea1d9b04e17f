package org.counterclaim.extract.predicate;

import org.counterclaim.extract.PredicateFamily;

/** What kind of occurrence a predicate of the vocabulary speaks of. */
final class Families {

    private Families() {}

    /** @param main what the report is about, where the predicate leaves it open */
    static PredicateFamily of(String predicate, PredicateFamily main) {
        int dot = predicate.indexOf('.');
        return switch (dot < 0 ? predicate : predicate.substring(0, dot)) {
            case "agreement", "talks", "ceasefire", "departure", "prisoners", "arrival", "aid", "crossing" ->
                PredicateFamily.DEAL;
            case "attack", "aircraft", "control", "siege", "operation", "withdrawal", "pilot" ->
                PredicateFamily.VIOLENCE;
            case "accident" -> main == PredicateFamily.DISASTER ? main : PredicateFamily.ACCIDENT;
            case "protest" -> PredicateFamily.PROTEST;
            case "election" -> PredicateFamily.ELECTION;
            case "coup" -> PredicateFamily.OTHER;
            default -> main == PredicateFamily.DEAL || main == PredicateFamily.OTHER ? PredicateFamily.VIOLENCE : main;
        };
    }
}
