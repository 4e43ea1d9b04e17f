package org.counterclaim.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.counterclaim.paging.Filter;
import org.counterclaim.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Search over REST. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search", description = "One question asked of everything")
public class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "Look for words in conflicts, events, sources, reports and claims",
            description = "Answers with the first few of each; the list of each takes the same q and goes on.")
    public Found search(@QueryParam("q") @Parameter(description = "Words", required = true) @Nullable String q) {
        String words = Filter.text("q", q);
        if (words == null) {
            throw ProblemException.invalid("q", "is needed");
        }
        return search.of(words);
    }
}
