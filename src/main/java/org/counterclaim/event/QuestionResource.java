package org.counterclaim.event;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.paging.Listed;
import org.counterclaim.paging.Lists;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Questions over REST. They come and go with the claims that answer them. */
@Path("/api/v1/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions", description = "What claims can agree or disagree on")
public class QuestionResource {

    private static final Listed<QuestionView> LISTED = Listed.of(QuestionView.class, "/api/v1/questions", "Question");

    private final QuestionListing listing;
    private final EntityTags tags;
    private final Lists lists;

    QuestionResource(QuestionListing listing, EntityTags tags, Lists lists) {
        this.listing = listing;
        this.tags = tags;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "List questions, the newest first")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Parameter(name = "event", in = ParameterIn.QUERY, description = "Ids of events")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "Ids of subjects")
    @Parameter(name = "predicate", in = ParameterIn.QUERY, description = "Codes of predicates")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "entered, the latest first; with :asc the earliest")
    public RestResponse<Page<QuestionView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, listing::page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One question")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        return tags.ok(request, 0, listing.one(id));
    }
}
