package org.counterclaim.conflict;

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
import org.counterclaim.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Conflicts over REST. */
@Path("/api/v1/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "conflicts")
public class ConflictResource {

    private static final int CHUNK = 20;

    private static final Listed<ConflictView> LISTED = Listed.of(ConflictView.class, "/api/v1/conflicts", "Conflict")
            .inChunksOf(CHUNK)
            .withRows(ConflictLine.class, ConflictLine::of);

    private final ConflictLists lists;
    private final ConflictViews views;
    private final EntityTags tags;
    private final Lists answers;

    ConflictResource(ConflictLists lists, ConflictViews views, EntityTags tags, Lists answers) {
        this.lists = lists;
        this.views = views;
        this.tags = tags;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Operation(
            summary = "Conflicts, the most telling first",
            description = "Parameters may be repeated, or hold several values parted by commas; any of them counts.")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "Review state")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "What the contradiction is about")
    @Parameter(name = "event", in = ParameterIn.QUERY, description = "Id of the event")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "Id of the subject")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "Claimants or publishers, by id or any name")
    @Parameter(
            name = "between",
            in = ParameterIn.QUERY,
            description = "Ids of two sources, parted by a comma, that hold different positions")
    @Parameter(name = "predicate", in = ParameterIn.QUERY, description = "Code, such as casualties.killed")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "Words in the claims, the titles of event and subject, the names of sources, or people's notes")
    @Parameter(name = "minScore", in = ParameterIn.QUERY, description = "0 to 1")
    @Parameter(name = "maxScore", in = ParameterIn.QUERY, description = "0 to 1")
    @Parameter(name = "resolution", in = ParameterIn.QUERY, description = "Outcome, such as UNRESOLVABLE")
    @Parameter(name = "implied", in = ParameterIn.QUERY, description = "Found by a rule: true, false or any (default)")
    @Parameter(name = "active", in = ParameterIn.QUERY, description = "true, false or any (default)")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "Language of a claim, such as ar")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Changed at or after, RFC 3339")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Changed before, RFC 3339")
    @Parameter(
            name = "claimsFrom",
            in = ParameterIn.QUERY,
            description = "With a claim published at or after, RFC 3339")
    @Parameter(name = "claimsTo", in = ParameterIn.QUERY, description = "With a claim published before, RFC 3339")
    @Parameter(name = "assignee", in = ParameterIn.QUERY, description = "Name, or - for nobody")
    @Parameter(name = "label", in = ParameterIn.QUERY, description = "A label of the review")
    @Parameter(name = "suppressed", in = ParameterIn.QUERY, description = "true, false (default) or any")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "score (default), detected or changed, the highest or latest first; with :asc the lowest")
    public RestResponse<Page<ConflictView>> list(@Valid @BeanParam PageRequest page) {
        return answers.answer(
                LISTED,
                page,
                (asked, wanted) ->
                        lists.page(ConflictFilter.of(asked), ConflictOrder.of(asked.single("sort")), wanted));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One conflict")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConflictView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        ConflictView conflict = views.byId(id).orElseThrow(() -> ProblemException.noSuch("conflict", id));
        return tags.ok(request, conflict.revision(), conflict);
    }
}
