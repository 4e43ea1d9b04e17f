package org.counterclaim.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the following of another server goes, over REST. */
@Path("/api/v1/exports/following")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports")
public class FollowingResource {

    private final Followed followed;

    FollowingResource(Followed followed) {
        this.followed = followed;
    }

    @GET
    @Needs(Role.ADMIN)
    @Operation(
            summary = "Servers that are or were followed",
            description = "When each was asked last, how many of its exports were taken in, and what went wrong.")
    public List<Followed.Server> servers() {
        return followed.servers();
    }
}
