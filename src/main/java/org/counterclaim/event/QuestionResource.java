package org.counterclaim.event;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.paging.Filter;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageAnswer;
import org.counterclaim.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Questions over REST. They come and go with the claims that answer them. */
@Path("/api/v1/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions", description = "What claims can agree or disagree on")
public class QuestionResource {

    private final QuestionListing listing;
    private final EntityTags tags;

    QuestionResource(QuestionListing listing, EntityTags tags) {
        this.listing = listing;
        this.tags = tags;
    }

    @GET
    @Operation(summary = "List questions, the newest first")
    public RestResponse<Page<QuestionView>> list(
            @Parameter(description = "Id of the event") @QueryParam("event") @Nullable String event,
            @Parameter(description = "Code of the predicate") @QueryParam("predicate") @Nullable String predicate,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return PageAnswer.of(listing.page(Filter.id("event", event), Filter.text("predicate", predicate), page), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One question")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        return tags.ok(request, 0, listing.one(id));
    }
}
