package org.counterclaim.permission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person may do; each role may do what those before it may. */
public enum Role {
    /** Reads everything. */
    VIEWER,
    /** Takes reports and claims in, reviews claims and conflicts. */
    REVIEWER,
    /** Changes sources, events, places, predicates and rules; imports and feeds. */
    EDITOR,
    /** People, tokens of others, the audit trail. */
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** This role and all that it includes, by the names that the security layer knows them by. */
    public Set<String> names() {
        return Arrays.stream(values()).filter(this::includes).map(Role::word).collect(Collectors.toUnmodifiableSet());
    }

    /** By which the security layer knows it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
