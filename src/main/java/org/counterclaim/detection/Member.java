package org.counterclaim.detection;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.reconcile.Contradiction;

/** A claim's place in a conflict: one position, or a run of positions. */
record Member(UUID conflict, UUID claim, int first, int last, boolean sole) {

    static List<Member> of(FoundConflict found) {
        Contradiction contradiction = found.contradiction();
        Stream<Member> sole = IntStream.range(0, contradiction.positions().size())
                .boxed()
                .flatMap(ordinal -> contradiction.positions().get(ordinal).members().stream()
                        .map(claim -> new Member(found.id(), claim, ordinal, ordinal, true)));
        Stream<Member> spanning = contradiction.spans().stream()
                .map(span -> new Member(found.id(), span.claim(), span.first(), span.last(), false));
        return Stream.concat(sole, spanning).toList();
    }
}
