package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Fills the form of a new claim with the chosen words, what they seem to say, and what they share with the claim before
 * them: most often its event, and who speaks.
 */
@ApplicationScoped
class NewClaimForms {

    /** The controls that a claim's words may not hold; its quote keeps them. */
    private static final String CONTROLS = "[\\u202A-\\u202E\\u2066-\\u2069]";

    private final SentenceReading sentences;

    NewClaimForms(SentenceReading sentences) {
        this.sentences = sentences;
    }

    Map<String, List<String>> of(Reading reading, int start, int end, Filled filled) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        DocumentView document = reading.document();
        Optional<Excerpt> chosen = Excerpt.of(document.text(), start, end);
        ClaimView before = before(reading, start);
        put(values, "language", document.language());
        put(values, "stance", "AFFIRMS");
        put(values, "certainty", "REPORTED");
        put(values, "publishedAt", Filled.written(document.publishedAt(), filled.zone()));
        put(values, "answer.zone", filled.zone().getId());
        put(values, "happenedZone", filled.zone().getId());
        source(values, "publisher", document.publisher(), filled);
        source(values, "claimant", before == null ? document.publisher() : before.claimant(), filled);
        if (before != null) {
            put(values, "event", before.event().titles().in(filled.language()));
            put(values, "eventId", before.event().id().toString());
            put(values, "subject", before.subject().titles().in(filled.language()));
            put(values, "subjectId", before.subject().id().toString());
        }
        chosen.ifPresent(excerpt -> {
            put(values, "quote.start", String.valueOf(excerpt.start()));
            put(values, "quote.end", String.valueOf(excerpt.end()));
            put(values, "quote.exact", excerpt.words());
            put(values, "statement", excerpt.words().replaceAll(CONTROLS, ""));
            sentences
                    .read(document, excerpt.words(), filled.language())
                    .ifPresent(suggestion -> suggest(values, suggestion, filled));
        });
        return values;
    }

    /** The claim whose words stand last before a place in the text; otherwise the first. */
    private static @Nullable ClaimView before(Reading reading, int start) {
        return reading.claims().stream()
                .filter(claim -> reading.inText(claim.id())
                        .filter(mark -> mark.start() <= start)
                        .isPresent())
                .max(Comparator.comparingInt(
                        claim -> reading.inText(claim.id()).map(Mark::start).orElse(-1)))
                .or(() -> reading.claims().stream().findFirst())
                .orElse(null);
    }

    private static void suggest(
            Map<String, List<String>> values, SentenceReading.Suggestion suggestion, Filled filled) {
        if (suggestion.claimant() != null) {
            put(values, "claimant", suggestion.claimant());
            values.remove("claimantId");
        }
        put(values, "predicate", suggestion.predicate());
        put(values, "stance", suggestion.stance());
        put(values, "certainty", suggestion.certainty());
        put(values, "attributes.basis", suggestion.basis());
        suggestion.qualifiers().forEach((name, value) -> put(values, "qualifiers." + name, value));
        filled.places(values, suggestion.places());
        if (suggestion.answer() != null) {
            values.remove("answer.zone");
        }
        filled.answer(values, suggestion.answer());
        put(values, "suggested", "yes");
    }

    private static void source(
            Map<String, List<String>> values, String name, @Nullable SourceRef source, Filled filled) {
        if (source != null) {
            put(values, name, source.names().in(filled.language()));
            put(values, name + "Id", source.id().toString());
        }
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, List.of(value));
        }
    }
}
