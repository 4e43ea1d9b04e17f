package org.counterclaim.conflict;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.review.Presence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is at a conflict, over REST. */
@Path("/api/v1/conflicts/{id}/presence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class PresenceResource {

    /**
     * Who else looks at the conflict.
     *
     * @param people logins
     */
    public record Others(List<String> people) {}

    private final Presence presence;

    PresenceResource(Presence presence) {
        this.presence = presence;
    }

    @POST
    @Needs(Role.VIEWER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Say that you look at a conflict, and hear who else does",
            description = "Whoever has not said so for forty seconds is taken to be gone.")
    public Others look(@PathParam("id") UUID id) {
        return new Others(presence.look(id));
    }
}
