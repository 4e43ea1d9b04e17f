package org.counterclaim.document;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.source.Names;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Fills a claim's form with what the claim says.
 *
 * @param language of the page, in which sources and events are named
 * @param zone in which times are written that have none of their own
 */
record Filled(String language, ZoneId zone) {

    Map<String, List<String>> of(ClaimView claim) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "statement", claim.statement());
        put(values, "language", claim.language());
        put(values, "translation", claim.translation());
        put(values, "translationLanguage", claim.translationLanguage());
        source(values, "claimant", claim.claimant());
        source(values, "publisher", claim.publisher());
        claim.via().forEach(agency -> source(values, "via", agency));
        put(values, "predicate", claim.predicate());
        put(values, "stance", claim.stance());
        put(values, "certainty", claim.certainty());
        claim.qualifiers().forEach((name, value) -> put(values, "qualifiers." + name, value));
        put(values, "attributes.basis", claim.attributes().get("basis"));
        places(values, claim.places());
        put(values, "event", claim.event().titles().in(language));
        put(values, "eventId", claim.event().id().toString());
        put(values, "subject", claim.subject().titles().in(language));
        put(values, "subjectId", claim.subject().id().toString());
        answer(values, claim.answer());
        ZoneId happened = zone(claim.happenedZone());
        put(values, "happenedFrom", written(claim.happenedFrom(), happened));
        put(values, "happenedTo", written(claim.happenedTo(), happened));
        put(values, "happenedPrecision", claim.happenedPrecision());
        put(values, "happenedZone", claim.happenedZone() == null ? zone.getId() : claim.happenedZone());
        put(values, "madeAt", written(claim.madeAt(), zone));
        put(values, "publishedAt", written(claim.publishedAt(), zone));
        put(values, "status", claim.status());
        return values;
    }

    void answer(Map<String, List<String>> values, @Nullable AnswerBody answer) {
        if (answer == null) {
            values.putIfAbsent("answer.zone", List.of(zone.getId()));
            return;
        }
        put(values, "answer.min", answer.min());
        put(values, "answer.max", answer.max());
        put(values, "answer.best", answer.best());
        put(values, "answer.qualifier", answer.qualifier());
        put(values, "answer.unit", answer.unit());
        put(values, "answer.asOf", written(answer.asOf(), zone));
        put(values, "answer.since", written(answer.since(), zone));
        put(values, "answer.cumulative", answer.cumulative());
        put(values, "answer.words", answer.words());
        ZoneId own = zone(answer.zone());
        put(values, "answer.from", written(answer.from(), own));
        put(values, "answer.to", written(answer.to(), own));
        put(values, "answer.precision", answer.precision());
        put(values, "answer.zone", own.getId());
        if (answer.place() != null) {
            place(values, "answer.place", answer.place());
        }
        if (answer.actor() != null) {
            put(values, "answer.actor", answer.actor().name());
            put(values, "answer.actorId", answer.actor().id());
        }
        if (answer.terms() != null) {
            answer.terms().forEach(term -> put(values, "answer.terms", term));
        }
    }

    void places(Map<String, List<String>> values, List<AnswerBody.NamedPlace> places) {
        places.forEach(place -> place(values, "places", place));
    }

    private void source(Map<String, List<String>> values, String name, @Nullable SourceRef source) {
        if (source != null) {
            Names names = source.names();
            put(values, name, names.in(language));
            put(values, name + "Id", source.id().toString());
        }
    }

    private static void place(Map<String, List<String>> values, String name, AnswerBody.NamedPlace place) {
        put(values, name, place.name());
        put(values, name + "Path", place.path());
    }

    /** A time as the field of a form takes it, to the second; fields know no zones. */
    static @Nullable String written(@Nullable OffsetDateTime time, ZoneId zone) {
        return time == null
                ? null
                : time.atZoneSameInstant(zone)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
    }

    ZoneId zone(@Nullable String name) {
        try {
            return name == null || name.isEmpty() ? zone : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return zone;
        }
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable Object value) {
        if (value != null) {
            values.computeIfAbsent(name, first -> new ArrayList<>()).add(value.toString());
        }
    }
}
