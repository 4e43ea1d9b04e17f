package org.counterclaim.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.Listed;
import org.counterclaim.paging.Lists;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What changed, as a list or as a stream. */
@Path("/api/v1/changes")
@Tag(name = "changes", description = "What changed, in order")
public class ChangeResource {

    private static final String LAST = "Last-Event-ID";
    private static final Listed<Change> LISTED = Listed.of(Change.class, "/api/v1/changes", "Change");

    private final Changes changes;
    private final ChangeStreams streams;
    private final Lists lists;

    ChangeResource(Changes changes, ChangeStreams streams, Lists lists) {
        this.changes = changes;
        this.streams = streams;
        this.lists = lists;
    }

    @GET
    @RunOnVirtualThread
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Operation(
            summary = "What changed, the earliest first",
            description =
                    "Accept text/event-stream for a stream of events that goes on: each has the number of a change"
                            + " as its id, its kind as its name and the change as its data. It begins now, or after the event"
                            + " whose id is sent as Last-Event-ID, as browsers do by themselves; changes are kept for a week."
                            + " An event changes.lost tells that some are kept no longer.")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kinds, such as conflict.opened; kind!= for all others")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Only those with a greater number")
    @Parameter(
            name = LAST,
            in = ParameterIn.HEADER,
            description = "The id of the last event that was heard; of streams")
    public RestResponse<Page<Change>> list(
            @Valid @BeanParam PageRequest page, @Context HttpHeaders headers, @Context UriInfo uri) {
        if (!headers.getAcceptableMediaTypes().getFirst().equals(MediaType.SERVER_SENT_EVENTS_TYPE)) {
            return lists.answer(LISTED, page, changes::page);
        }
        Asked asked = new Asked(uri.getQueryParameters());
        var kinds = Changes.kinds(asked);
        String after = asked.single("after");
        asked.refuseOthers();
        String last = headers.getHeaderString(LAST);
        return Lists.stream(MediaType.SERVER_SENT_EVENTS_TYPE, streams.follow(last == null ? after : last, kinds));
    }
}
