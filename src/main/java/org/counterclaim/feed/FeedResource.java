package org.counterclaim.feed;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.counterclaim.idempotency.Once;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.paging.Filter;
import org.counterclaim.paging.Listed;
import org.counterclaim.paging.Lists;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Feeds over REST. */
@Path("/api/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "feeds", description = "RSS, Atom and JSON feeds whose entries are taken in as reports")
public class FeedResource {

    private static final Listed<EntryView> LISTED_ENTRIES = Listed.of(EntryView.class, "/api/v1/feeds", "FeedEntry");
    private static final Listed<FeedView> LISTED = Listed.of(FeedView.class, "/api/v1/feeds", "Feed");

    private final Feeds feeds;
    private final FeedEntries entries;
    private final FeedEditing editing;
    private final FeedPolling polling;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;

    FeedResource(
            Feeds feeds,
            FeedEntries entries,
            FeedEditing editing,
            FeedPolling polling,
            BodyCheck bodyCheck,
            EntityTags tags,
            Once once,
            Lists lists) {
        this.feeds = feeds;
        this.entries = entries;
        this.editing = editing;
        this.polling = polling;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "List feeds, the newest first")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    public RestResponse<Page<FeedView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, (asked, wanted) -> feeds.page(wanted));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One feed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        FeedView feed = editing.one(id);
        return tags.ok(request, feed.version(), feed);
    }

    @GET
    @Path("{id}/entries")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Operation(summary = "What became of a feed's entries, the last seen first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "What became of them",
            schema = @Schema(implementation = EntryState.class))
    public RestResponse<Page<EntryView>> entries(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        editing.one(id);
        return lists.answer(
                LISTED_ENTRIES,
                page,
                (asked, wanted) ->
                        entries.page(id, Filter.value("state", asked.single("state"), EntryState.class), wanted));
    }

    @POST
    @Needs(Role.EDITOR)
    @Operation(summary = "Subscribe to a feed", description = "It is polled soon after, and then again and again.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FeedView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response enter(FeedBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return once.made(headers, "feeds", body, () -> {
                    FeedView feed = editing.enter(body);
                    return Once.Made.at(URI.create("/api/v1/feeds/" + feed.id()), feed.version(), feed);
                })
                .response();
    }

    @PUT
    @Needs(Role.EDITOR)
    @Path("{id}")
    @Operation(summary = "Write a feed anew, or pause it", description = "Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FeedView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response rewrite(@PathParam("id") UUID id, FeedBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        FeedView feed = RetriedTransaction.call(
                () -> editing.rewrite(id, body, version -> EntityTags.requireMatch(headers, version)));
        return tags.changed(feed.version(), feed);
    }

    @DELETE
    @Needs(Role.EDITOR)
    @Path("{id}")
    @Operation(summary = "End a subscription", description = "The reports it brought stay.")
    @APIResponse(responseCode = "204")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        editing.delete(id, version -> EntityTags.honourMatch(headers, version));
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("{id}/poll")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Poll a feed now",
            description = "Answers 202 and polls beside, or with wait=true 200 once all its entries are looked at."
                    + " Refused with 409 while it is being polled.")
    @APIResponse(
            responseCode = "200",
            description = "Polled, all entries looked at",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Being polled beside",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response poll(@PathParam("id") UUID id, @QueryParam("wait") boolean wait) {
        if (editing.one(id).beingPolled()) {
            throw beingPolled();
        }
        editing.pollAsked(id);
        if (!wait) {
            Thread.ofVirtual().name("poll-" + id).start(() -> polling.poll(id));
            return Response.accepted(editing.one(id)).build();
        }
        if (!polling.poll(id)) {
            throw beingPolled();
        }
        FeedView polled = editing.one(id);
        return tags.changed(polled.version(), polled);
    }

    private static ProblemException beingPolled() {
        return ProblemType.NOT_ALLOWED_NOW.because("The feed is being polled");
    }
}
