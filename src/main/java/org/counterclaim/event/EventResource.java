package org.counterclaim.event;

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
import org.counterclaim.source.Merge;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Events over REST. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "events", description = "Single occurrences under a subject")
public class EventResource {

    private static final Listed<EventView> LISTED = Listed.of(EventView.class, "/api/v1/events", "Event");

    private final EventListing listing;
    private final EventEditing editing;
    private final EventRegrouping regrouping;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;

    EventResource(
            EventListing listing,
            EventEditing editing,
            EventRegrouping regrouping,
            BodyCheck bodyCheck,
            EntityTags tags,
            Once once,
            Lists lists) {
        this.listing = listing;
        this.editing = editing;
        this.regrouping = regrouping;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "List events, the newest first")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of the title")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "Ids of subjects")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "Paths: there or inside")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Not over before, RFC 3339")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Begun before, RFC 3339")
    @Parameter(name = "madeBy", in = ParameterIn.QUERY, description = "PERSON or MACHINE")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "entered (default) or changed, the latest first; with :asc the earliest")
    public RestResponse<Page<EventView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, listing::events);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One event")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        EventView event = listing.event(id);
        return tags.ok(request, event.version(), event);
    }

    @POST
    @Needs(Role.EDITOR)
    @Operation(summary = "Enter an event")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EventView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response enter(EventBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return once.made(headers, "events", body, () -> {
                    EventView event = editing.enter(body);
                    return Once.Made.at(URI.create("/api/v1/events/" + event.id()), event.version(), event);
                })
                .response();
    }

    @PUT
    @Needs(Role.EDITOR)
    @Path("{id}")
    @Operation(summary = "Write an event anew", description = "Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response rewrite(@PathParam("id") UUID id, EventBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        EventView event = RetriedTransaction.call(
                () -> editing.rewrite(id, body, version -> EntityTags.requireMatch(headers, version)));
        return tags.changed(event.version(), event);
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("{id}/merge")
    @Operation(
            summary = "Merge an event into another",
            description = "Its questions and claims become the other's. If-Match is honoured where sent.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response merge(@PathParam("id") UUID id, Merge body, @Context HttpHeaders headers) {
        UUID into = bodyCheck.checked(body).into();
        EventView event = RetriedTransaction.call(
                () -> regrouping.merge(id, into, version -> EntityTags.honourMatch(headers, version)));
        return tags.changed(event.version(), event);
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("{id}/split")
    @Operation(
            summary = "Make a new event of some claims of this one",
            description = "Answers with the new event. If-Match is honoured where sent.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response split(@PathParam("id") UUID id, EventSplit body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return once.made(headers, "events/" + id + "/split", body, () -> {
                    EventView event = regrouping.split(id, body, version -> EntityTags.honourMatch(headers, version));
                    return Once.Made.at(URI.create("/api/v1/events/" + event.id()), event.version(), event);
                })
                .response();
    }
}
