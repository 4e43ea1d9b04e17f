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

/** Places over REST. */
@Path("/api/v1/places")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "places", description = "The gazetteer: places inside places")
public class PlaceResource {

    private static final Listed<PlaceView> LISTED = Listed.of(PlaceView.class, "/api/v1/places", "Place");

    private final PlaceEditing editing;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;

    PlaceResource(PlaceEditing editing, BodyCheck bodyCheck, EntityTags tags, Once once, Lists lists) {
        this.editing = editing;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "List places by path")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "The beginning of any of its names")
    @Parameter(name = "inside", in = ParameterIn.QUERY, description = "Paths: those places and what lies in them")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Kinds, such as TOWN")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "path; with :desc backwards")
    public RestResponse<Page<PlaceView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, editing::page);
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
                    return Once.Made.at(URI.create("/api/v1/places/" + place.id()), place.version(), place);
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
