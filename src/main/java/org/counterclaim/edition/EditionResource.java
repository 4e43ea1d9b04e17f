package org.counterclaim.edition;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Versions and copies of a report over REST. */
@Path("/api/v1/documents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class EditionResource {

    /** In the order of capture. */
    public record Versions(List<VersionRef> items) {}

    /** The original first. */
    public record Copies(List<CopyRef> items) {}

    private final Editions editions;

    EditionResource(Editions editions) {
        this.editions = editions;
    }

    @GET
    @Path("versions")
    @Operation(
            summary = "Versions of a document, the first captured first",
            description = "A report captured again from its address with other words is a new version.")
    public Versions versions(@PathParam("id") UUID id) {
        return new Versions(editions.versions(id));
    }

    @GET
    @Path("changes")
    @Operation(
            summary = "What changed in this version, in words and in claims",
            description = "404 for a first version without since.")
    public ChangesView changes(
            @PathParam("id") UUID id,
            @Parameter(description = "Id of the earlier version to compare with; without it the one right before")
                    @QueryParam("since")
                    @Nullable UUID since) {
        return editions.changes(id, since);
    }

    @GET
    @Path("copies")
    @Operation(
            summary = "Documents that carry the same report, the first captured first",
            description =
                    "A copy has nearly the same words, by the same publisher or from the same agency, and no other"
                            + " figures, places or days. Its claims are those of the original and are not entered again.")
    public Copies copies(@PathParam("id") UUID id) {
        return new Copies(editions.copies(id));
    }
}
