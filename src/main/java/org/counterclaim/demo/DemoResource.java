package org.counterclaim.demo;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.claim.Reconciling;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The demonstration over REST. */
@Path("/api/v1/demo")
@Tag(name = "demo")
@Produces(MediaType.APPLICATION_JSON)
public class DemoResource {

    private final DemoLoader loader;
    private final Reconciling reconciling;

    DemoResource(DemoLoader loader, Reconciling reconciling) {
        this.loader = loader;
        this.reconciling = reconciling;
    }

    /** The events that a load entered; none when the demonstration was there. */
    public record Loaded(Set<UUID> events) {}

    @POST
    @Needs(Role.EDITOR)
    @Operation(summary = "Load the demonstration, once, and wait until it is compared", operationId = "loadDemo")
    public Loaded load() {
        Set<UUID> events = loader.load();
        reconciling.await(events);
        return new Loaded(events);
    }
}
