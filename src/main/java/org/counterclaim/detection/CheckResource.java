package org.counterclaim.detection;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the figures of one event show, over REST. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class CheckResource {

    private final ClaimChecks checks;

    CheckResource(ClaimChecks checks) {
        this.checks = checks;
    }

    @GET
    @Path("{id}/checks")
    @Operation(
            summary = "Parts against totals, and figures against the documents that they cite",
            description = "No check is a conflict. Of an event with more than 2,000 figures the latest are checked.")
    public CheckView.Listing checks(@PathParam("id") UUID id) {
        return checks.listing(id);
    }
}
