package org.counterclaim.document;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.counterclaim.paging.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which documents a list is of. */
public class DocumentFilter {

    @QueryParam("publisher")
    @Parameter(description = "Id of the source that carried it")
    @Nullable String publisher;

    @QueryParam("language")
    @Nullable String language;

    @QueryParam("url")
    @Nullable String url;

    @QueryParam("q")
    @Parameter(description = "Words of the headline or the text, as in a search engine")
    @Nullable String q;

    @QueryParam("from")
    @Parameter(description = "Published at or after, RFC 3339")
    @Nullable String from;

    @QueryParam("to")
    @Parameter(description = "Published before, RFC 3339")
    @Nullable String to;

    @Nullable UUID publisher() {
        return Filter.id("publisher", publisher);
    }

    @Nullable String language() {
        return Filter.text("language", language);
    }

    @Nullable String url() {
        return Filter.text("url", url);
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
