package org.counterclaim.conflict;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the conflicts of a filter are, counted. */
@Path("/api/v1/conflicts:facets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "conflicts")
public class FacetResource {

    /** The facets of a filter. */
    public record FacetList(List<Facet> facets) {}

    private final Facets facets;

    FacetResource(Facets facets) {
        this.facets = facets;
    }

    @GET
    @Operation(
            summary = "Count conflicts by state, type, event, source and more",
            description = "Takes every filter that the list of conflicts takes. The counts of a parameter leave its own"
                    + " condition out; each facet lists its twelve most frequent values.")
    public FacetList facets(@Context UriInfo uri) {
        ConflictFilter.of(uri.getQueryParameters());
        return new FacetList(facets.of(uri.getQueryParameters(), ConflictFilter::of));
    }
}
