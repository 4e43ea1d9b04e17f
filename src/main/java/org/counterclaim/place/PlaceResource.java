package org.counterclaim.place;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.counterclaim.idempotency.Once;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageAnswer;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.BodyCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Places over REST. */
@Path("/api/v1/places")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "places", description = "The gazetteer: places inside places")
public class PlaceResource {

    private final PlaceEditing editing;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;

    PlaceResource(PlaceEditing editing, BodyCheck bodyCheck, EntityTags tags, Once once) {
        this.editing = editing;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
    }

    @GET
    @Operation(summary = "List places by path")
    public RestResponse<Page<PlaceView>> list(
            @Parameter(description = "The beginning of any of its names") @QueryParam("q") @Nullable String q,
            @Parameter(description = "A path: that place and what lies in it") @QueryParam("inside") @Nullable String inside,
            @QueryParam("kind") @Nullable String kind,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return PageAnswer.of(editing.page(q, inside, kind, page), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One place")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlaceView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        PlaceView place = editing.one(id);
        return tags.ok(request, place.version(), place);
    }

    @POST
    @Needs(Role.EDITOR)
    @Operation(summary = "Enter a place")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlaceView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response enter(PlaceBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return once.made(headers, "places", body, () -> {
                    PlaceView place = editing.enter(body);
                    return Once.Made.at(URI.create("/api/v1/places/" + place.id()), place);
                })
                .response();
    }

    @PUT
    @Needs(Role.EDITOR)
    @Path("{id}")
    @Operation(summary = "Write a place anew", description = "Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlaceView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response rewrite(@PathParam("id") UUID id, PlaceBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        PlaceView place = RetriedTransaction.call(
                () -> editing.rewrite(id, body, version -> EntityTags.requireMatch(headers, version)));
        return tags.changed(place.version(), place);
    }
}
