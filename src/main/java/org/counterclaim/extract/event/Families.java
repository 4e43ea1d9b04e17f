package org.counterclaim.extract.event;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import org.counterclaim.extract.PredicateFamily;

/** Families that reports of one occurrence may read it as: a blast is an attack to one and an accident to the other. */
final class Families {

    private static final Set<PredicateFamily> HARM = EnumSet.of(
            PredicateFamily.VIOLENCE,
            PredicateFamily.ACCIDENT,
            PredicateFamily.DISASTER,
            PredicateFamily.PROTEST,
            PredicateFamily.ARREST,
            PredicateFamily.OTHER);

    private Families() {}

    static boolean mayBeOne(PredicateFamily one, SortedSet<PredicateFamily> others) {
        return HARM.contains(one) && others.stream().anyMatch(HARM::contains);
    }
}
