package org.counterclaim.reconcile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jspecify.annotations.Nullable;

/** Statements for tests, built in the words of the field: {@code Said.by("SOHR").affirms(six).on("2018-05-20")}. */
record Said(Statement statement) {

    private static int count;

    static Said by(@Nullable String claimant) {
        Instant noon = Instant.parse("2018-05-20T12:00:00Z");
        UUID origin = claimant == null ? null : id(claimant);
        return new Said(new Statement(
                id("statement " + count++),
                "test",
                origin,
                Stance.AFFIRMS,
                YesNo.INSTANCE,
                Certainty.REPORTED,
                new TreeMap<>(),
                new TreeSet<>(),
                null,
                noon,
                noon,
                'F',
                null));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Said affirms(Answer answer) {
        return stance(Stance.AFFIRMS, answer);
    }

    Said affirms() {
        return stance(Stance.AFFIRMS, YesNo.INSTANCE);
    }

    Said denies() {
        return stance(Stance.DENIES, YesNo.INSTANCE);
    }

    Said denies(Answer answer) {
        return stance(Stance.DENIES, answer);
    }

    Said doesNotConfirm() {
        return stance(Stance.DOES_NOT_CONFIRM, YesNo.INSTANCE);
    }

    Said of(String... places) {
        Statement s = statement;
        TreeSet<Place> paths = Arrays.stream(places).map(Place::new).collect(Collectors.toCollection(TreeSet::new));
        return new Said(new Statement(
                s.id(),
                s.predicate(),
                s.origin(),
                s.stance(),
                s.answer(),
                s.certainty(),
                s.qualifiers(),
                paths,
                s.happened(),
                s.saidAt(),
                s.capturedAt(),
                s.grade(),
                s.impliedBy()));
    }

    /** At an instant, or at noon of a day. */
    Said on(String moment) {
        Statement s = statement;
        Instant at = Instant.parse(moment.length() == 10 ? moment + "T12:00:00Z" : moment);
        return new Said(new Statement(
                s.id(),
                s.predicate(),
                s.origin(),
                s.stance(),
                s.answer(),
                s.certainty(),
                s.qualifiers(),
                s.places(),
                s.happened(),
                at,
                at,
                s.grade(),
                s.impliedBy()));
    }

    Said graded(char grade) {
        Statement s = statement;
        return new Said(new Statement(
                s.id(),
                s.predicate(),
                s.origin(),
                s.stance(),
                s.answer(),
                s.certainty(),
                s.qualifiers(),
                s.places(),
                s.happened(),
                s.saidAt(),
                s.capturedAt(),
                grade,
                s.impliedBy()));
    }

    Said as(Certainty certainty) {
        Statement s = statement;
        return new Said(new Statement(
                s.id(),
                s.predicate(),
                s.origin(),
                s.stance(),
                s.answer(),
                certainty,
                s.qualifiers(),
                s.places(),
                s.happened(),
                s.saidAt(),
                s.capturedAt(),
                s.grade(),
                s.impliedBy()));
    }

    Said happening(TimeWindow window) {
        Statement s = statement;
        return new Said(new Statement(
                s.id(),
                s.predicate(),
                s.origin(),
                s.stance(),
                s.answer(),
                s.certainty(),
                s.qualifiers(),
                s.places(),
                window,
                s.saidAt(),
                s.capturedAt(),
                s.grade(),
                s.impliedBy()));
    }

    Said impliedBy(String rule) {
        Statement s = statement;
        return new Said(new Statement(
                s.id(),
                s.predicate(),
                s.origin(),
                s.stance(),
                s.answer(),
                s.certainty(),
                s.qualifiers(),
                s.places(),
                s.happened(),
                s.saidAt(),
                s.capturedAt(),
                s.grade(),
                rule));
    }

    Said about(String predicate, String... qualifiers) {
        Statement s = statement;
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < qualifiers.length; i += 2) {
            map.put(qualifiers[i], qualifiers[i + 1]);
        }
        return new Said(new Statement(
                s.id(),
                predicate,
                s.origin(),
                s.stance(),
                s.answer(),
                s.certainty(),
                map,
                s.places(),
                s.happened(),
                s.saidAt(),
                s.capturedAt(),
                s.grade(),
                s.impliedBy()));
    }

    private Said stance(Stance stance, Answer answer) {
        Statement s = statement;
        return new Said(new Statement(
                s.id(),
                s.predicate(),
                s.origin(),
                stance,
                answer,
                s.certainty(),
                s.qualifiers(),
                s.places(),
                s.happened(),
                s.saidAt(),
                s.capturedAt(),
                s.grade(),
                s.impliedBy()));
    }

    UUID id() {
        return statement.id();
    }
}
