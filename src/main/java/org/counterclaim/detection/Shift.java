package org.counterclaim.detection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How the positions of a conflict changed, in claims: those that joined, those that left, and those that stayed but now
 * stand with other claims.
 */
record Shift(int added, int removed, int moved) {

    static Shift between(Collection<Member> before, Collection<Member> after) {
        Set<UUID> old = claims(before);
        Set<UUID> now = claims(after);
        Set<UUID> stayed = new HashSet<>(old);
        stayed.retainAll(now);
        Map<UUID, List<UUID>> oldSides = sides(before, stayed);
        Map<UUID, List<UUID>> newSides = sides(after, stayed);
        int moved = (int) stayed.stream()
                .filter(claim -> !Objects.equals(oldSides.get(claim), newSides.get(claim)))
                .count();
        return new Shift(now.size() - stayed.size(), old.size() - stayed.size(), moved);
    }

    boolean isNone() {
        return added == 0 && removed == 0 && moved == 0;
    }

    private static Set<UUID> claims(Collection<Member> members) {
        Set<UUID> claims = new HashSet<>();
        members.forEach(member -> claims.add(member.claim()));
        return claims;
    }

    /** Each claim's positions, each named by its least claim among {@code stayed}: ordinals shift, company does not. */
    private static Map<UUID, List<UUID>> sides(Collection<Member> members, Set<UUID> stayed) {
        Map<Integer, UUID> names = new HashMap<>();
        members.stream()
                .filter(member -> member.sole() && stayed.contains(member.claim()))
                .forEach(member -> names.merge(member.first(), member.claim(), Shift::lesser));
        Map<UUID, List<UUID>> sides = new HashMap<>();
        members.stream()
                .filter(member -> stayed.contains(member.claim()))
                .sorted((one, other) -> Integer.compare(one.first(), other.first()))
                .forEach(member -> sides.merge(member.claim(), ends(member, names), Shift::joined));
        return sides;
    }

    private static List<UUID> ends(Member member, Map<Integer, UUID> names) {
        UUID first = names.getOrDefault(member.first(), member.claim());
        UUID last = names.getOrDefault(member.last(), member.claim());
        return member.sole() ? List.of(first) : List.of(first, last);
    }

    private static UUID lesser(UUID one, UUID other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static List<UUID> joined(List<UUID> one, List<UUID> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
