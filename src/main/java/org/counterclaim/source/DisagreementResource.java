package org.counterclaim.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.counterclaim.paging.Filter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who contradicts whom, over REST. */
@Path("/api/v1/sources:disagreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sources")
public class DisagreementResource {

    private final Disagreements disagreements;

    DisagreementResource(Disagreements disagreements) {
        this.disagreements = disagreements;
    }

    @GET
    @Operation(
            summary = "Count how often sources contradict one another",
            description = "Among the 25 that do most. The conflicts behind a number: /api/v1/conflicts?between=A,B"
                    + " with active=true and the same from and to.")
    public Disagreements.Matrix matrix(
            @QueryParam("from") @Parameter(description = "Conflicts changed at or after, RFC 3339") @Nullable String from,
            @QueryParam("to") @Parameter(description = "Conflicts changed before, RFC 3339") @Nullable String to) {
        return disagreements.of(Filter.time("from", from), Filter.time("to", to));
    }
}
