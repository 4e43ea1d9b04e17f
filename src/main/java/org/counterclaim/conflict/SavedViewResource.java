package org.counterclaim.conflict;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.counterclaim.idempotency.Once;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.paging.Listed;
import org.counterclaim.paging.Lists;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.problem.BodyCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Views of the queue over REST. */
@Path("/api/v1/views")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "views", description = "Filters of the queue that people kept under a name")
public class SavedViewResource {

    private static final Listed<SavedView> LISTED = Listed.of(SavedView.class, "/api/v1/views", "View");

    private final KeepingViews views;
    private final BodyCheck bodies;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;

    SavedViewResource(KeepingViews views, BodyCheck bodies, EntityTags tags, Once once, Lists lists) {
        this.views = views;
        this.bodies = bodies;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Operation(summary = "List your views and the shared ones, the oldest first")
    public RestResponse<Page<SavedView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, (asked, wanted) -> views.page(wanted));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One view")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SavedView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        SavedView view = views.one(id);
        return tags.ok(request, view.version(), view);
    }

    @POST
    @Operation(summary = "Keep a view")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SavedView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response enter(SavedViewBody body, @Context HttpHeaders headers) {
        bodies.checked(body);
        return once.made(headers, "views", body, () -> {
                    SavedView view = views.enter(body);
                    return Once.Made.at(URI.create("/api/v1/views/" + view.id()), view.version(), view);
                })
                .response();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Write a view of yours anew", description = "Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SavedView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response rewrite(@PathParam("id") UUID id, SavedViewBody body, @Context HttpHeaders headers) {
        SavedView view = views.rewrite(id, bodies.checked(body), version -> EntityTags.requireMatch(headers, version));
        return tags.changed(view.version(), view);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a view of yours")
    @APIResponse(responseCode = "204")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        views.delete(id, version -> EntityTags.honourMatch(headers, version));
    }
}
