package org.counterclaim.claim;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.counterclaim.paging.Filter;
import org.counterclaim.statement.ClaimStatus;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which claims a list is of. */
public class ClaimFilter {

    @QueryParam("event")
    @Parameter(description = "Id of the event")
    @Nullable String event;

    @QueryParam("subject")
    @Parameter(description = "Id of the subject")
    @Nullable String subject;

    @QueryParam("question")
    @Parameter(description = "Id of the question")
    @Nullable String question;

    @QueryParam("source")
    @Parameter(description = "Claimant or publisher, by id or any name")
    @Nullable String source;

    @QueryParam("predicate")
    @Parameter(description = "Code of the predicate")
    @Nullable String predicate;

    @QueryParam("document")
    @Parameter(description = "Id of the document")
    @Nullable String document;

    @QueryParam("status")
    @Parameter(description = "PROPOSED, ACCEPTED, REJECTED or RETRACTED")
    @Nullable String status;

    @QueryParam("language")
    @Parameter(description = "BCP 47")
    @Nullable String language;

    @QueryParam("q")
    @Parameter(description = "Words of the statement or its translation, as in a search engine")
    @Nullable String q;

    @QueryParam("from")
    @Parameter(description = "Published at or after, RFC 3339")
    @Nullable String from;

    @QueryParam("to")
    @Parameter(description = "Published before, RFC 3339")
    @Nullable String to;

    /** All that a source claims or carries. */
    public static ClaimFilter ofSource(UUID source) {
        ClaimFilter filter = new ClaimFilter();
        filter.source = source.toString();
        return filter;
    }

    @Nullable UUID event() {
        return Filter.id("event", event);
    }

    @Nullable UUID subject() {
        return Filter.id("subject", subject);
    }

    @Nullable UUID question() {
        return Filter.id("question", question);
    }

    @Nullable String source() {
        return Filter.text("source", source);
    }

    @Nullable String predicate() {
        return Filter.text("predicate", predicate);
    }

    @Nullable UUID document() {
        return Filter.id("document", document);
    }

    @Nullable String status() {
        return Filter.code("status", status, ClaimStatus.class);
    }

    @Nullable String language() {
        return Filter.text("language", language);
    }

    @Nullable String q() {
        return Filter.text("q", q);
    }

    @Nullable Instant from() {
        return Filter.time("from", from);
    }

    @Nullable Instant to() {
        return Filter.time("to", to);
    }
}
