package org.counterclaim.export;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.paging.Listed;
import org.counterclaim.paging.Lists;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Exports that are made in the background, over REST. */
@Path("/api/v1/exports/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports")
public class ExportJobResource {

    private static final Listed<ExportJob> LISTED = Listed.of(ExportJob.class, "/api/v1/exports/jobs", "ExportJob");

    /** What was ordered is never changed, and how far it is undoes no cancelling. */
    private static final int FIRST = 0;

    private final ExportJobs jobs;
    private final ExportAsking asking;
    private final EntityTags tags;
    private final Lists lists;

    ExportJobResource(ExportJobs jobs, ExportAsking asking, EntityTags tags, Lists lists) {
        this.jobs = jobs;
        this.asking = asking;
        this.tags = tags;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "Exports that are or were made in the background, the latest first")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    public RestResponse<Page<ExportJob>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, (asked, wanted) -> jobs.page(wanted));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far an export is")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExportJob.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        return tags.ok(request, FIRST, jobs.byId(id).orElseThrow(() -> ProblemException.noSuch("export job", id)));
    }

    @DELETE
    @Path("{id}")
    @Needs(Role.REVIEWER)
    @Operation(summary = "Cancel an export that is being made", description = "Refused with 409 where it has ended.")
    @APIResponse(responseCode = "204")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public void cancel(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        EntityTags.honourMatch(headers, FIRST);
        asking.cancel(id);
    }
}
