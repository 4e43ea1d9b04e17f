package org.counterclaim.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.ProposedClaim;

/** What kind of occurrence a predicate speaks of in one report: as the rules have it there, else by its first word. */
final class Families {

    private final Map<String, PredicateFamily> told = new HashMap<>();
    private final PredicateFamily main;

    Families(List<ProposedClaim> byRules, PredicateFamily main) {
        this.main = main;
        for (ProposedClaim claim : byRules) {
            told.putIfAbsent(claim.predicate(), claim.event().family());
        }
    }

    PredicateFamily of(String predicate) {
        PredicateFamily known = told.get(predicate);
        return known != null ? known : byFirstWord(predicate.split("\\.", 2)[0]);
    }

    private PredicateFamily byFirstWord(String first) {
        return switch (first) {
            case "agreement", "talks", "departure", "arrival", "armament", "withdrawal", "ceasefire" ->
                PredicateFamily.DEAL;
            case "attack", "operation", "control", "siege" -> PredicateFamily.VIOLENCE;
            case "protest" -> PredicateFamily.PROTEST;
            case "election" -> PredicateFamily.ELECTION;
            case "casualties", "displaced", "rescued" -> main == PredicateFamily.DEAL ? PredicateFamily.VIOLENCE : main;
            default -> main;
        };
    }
}
