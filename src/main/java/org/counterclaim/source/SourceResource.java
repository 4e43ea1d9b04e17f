package org.counterclaim.source;

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

/** Sources over REST. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sources", description = "Who asserts or carries claims")
public class SourceResource {

    private static final Listed<SourceView> LISTED = Listed.of(SourceView.class, "/api/v1/sources", "Source");

    private final SourceListing listing;
    private final SourceEditing editing;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;
    private final TrackRecords records;

    SourceResource(
            SourceListing listing,
            SourceEditing editing,
            BodyCheck bodyCheck,
            EntityTags tags,
            Once once,
            Lists lists,
            TrackRecords records) {
        this.listing = listing;
        this.editing = editing;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
        this.records = records;
    }

    @GET
    @Operation(summary = "List sources, the newest first")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "A part of any of its names")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Kinds, such as AGENCY")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "Codes of ISO 3166-1, such as SY")
    @Parameter(name = "stateAffiliation", in = ParameterIn.QUERY, description = "Whether a state owns or steers it")
    @Parameter(name = "grade", in = ParameterIn.QUERY, description = "A to F")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "entered (default, the newest first), changed or code; with :asc or :desc")
    public RestResponse<Page<SourceView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, listing::page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One source")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        SourceView source = listing.one(id);
        return tags.ok(request, source.version(), source);
    }

    @GET
    @Path("{id}/record")
    @Operation(summary = "How the claims of a source fared: contested, closed, how, and what it took back")
    public TrackRecord record(@PathParam("id") UUID id) {
        return records.of(listing.one(id).id());
    }

    @POST
    @Needs(Role.EDITOR)
    @Operation(summary = "Enter a source", description = "None of its names may belong to another source.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SourceView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response enter(SourceBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return once.made(headers, "sources", body, () -> {
                    SourceView source = editing.enter(body);
                    return Once.Made.at(URI.create("/api/v1/sources/" + source.id()), source.version(), source);
                })
                .response();
    }

    @PUT
    @Needs(Role.EDITOR)
    @Path("{id}")
    @Operation(summary = "Write a source anew", description = "Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response rewrite(@PathParam("id") UUID id, SourceBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        SourceView source = RetriedTransaction.call(
                () -> editing.rewrite(id, body, version -> EntityTags.requireMatch(headers, version)));
        return tags.changed(source.version(), source);
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("{id}/merge")
    @Operation(
            summary = "Merge a source into another",
            description = "What it said, carried and passed on becomes the other's, as do its names.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response merge(@PathParam("id") UUID id, Merge body, @Context HttpHeaders headers) {
        UUID into = bodyCheck.checked(body).into();
        SourceView source = RetriedTransaction.call(
                () -> editing.merge(id, into, version -> EntityTags.honourMatch(headers, version)));
        return tags.changed(source.version(), source);
    }
}
