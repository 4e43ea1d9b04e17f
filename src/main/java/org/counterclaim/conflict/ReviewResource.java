package org.counterclaim.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.review.CommentView;
import org.counterclaim.review.Comments;
import org.counterclaim.review.ReviewPatch;
import org.counterclaim.review.Reviewing;
import org.counterclaim.review.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What people decide about a conflict, over REST. A change answers with the conflict as it is then. */
@Path("/api/v1/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class ReviewResource {

    /** Why. */
    public record ReasonBody(@Nullable String reason) {}

    /** A comment's words. */
    public record CommentBody(@Nullable String text) {}

    private static final Listed<CommentView> LISTED = Listed.of(CommentView.class, "/api/v1/conflicts", "Comment");

    private final Reviewing reviewing;
    private final Comments comments;
    private final ConflictViews views;
    private final BodyCheck bodies;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;

    ReviewResource(
            Reviewing reviewing,
            Comments comments,
            ConflictViews views,
            BodyCheck bodies,
            EntityTags tags,
            Once once,
            Lists lists) {
        this.reviewing = reviewing;
        this.comments = comments;
        this.views = views;
        this.bodies = bodies;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
    }

    @PATCH
    @Needs(Role.REVIEWER)
    @Path("{id}/review")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Change state, resolution, assignee, labels, due date or public note",
            description = "What is left out stays, a null clears. If-Match with the conflict's ETag is needed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConflictView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviewPatch.class))) JsonNode body,
            @Context HttpHeaders headers) {
        reviewing.change(id, Revision.required(headers), ReviewPatch.read(body));
        return current(id);
    }

    @PUT
    @Needs(Role.REVIEWER)
    @Path("{id}/verdicts/{position: .+}")
    @Operation(
            summary = "Say what was found of a position",
            description = "A null verdict takes it back. If-Match with the conflict's ETag is needed.")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response judge(
            @PathParam("id") UUID id,
            @PathParam("position") String position,
            Reviewing.@Nullable VerdictBody body,
            @Context HttpHeaders headers) {
        reviewing.judge(id, Revision.required(headers), position, bodies.checked(body));
        return current(id);
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("{id}/suppress")
    @Operation(summary = "Set a conflict aside, with a reason")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response suppress(@PathParam("id") UUID id, @Nullable ReasonBody body, @Context HttpHeaders headers) {
        reviewing.suppress(id, Revision.given(headers), bodies.checked(body).reason());
        return current(id);
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("{id}/unsuppress")
    @Operation(summary = "Bring a conflict back that was set aside, with a reason")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response unsuppress(@PathParam("id") UUID id, @Nullable ReasonBody body, @Context HttpHeaders headers) {
        reviewing.unsuppress(id, Revision.given(headers), bodies.checked(body).reason());
        return current(id);
    }

    @GET
    @Path("{id}/comments")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Operation(summary = "Comments, the earliest first")
    public RestResponse<Page<CommentView>> comments(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, (asked, wanted) -> comments.page(id, wanted));
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("{id}/comments")
    @Operation(summary = "Add a comment")
    @APIResponse(
            responseCode = "201",
            description = "The comment, kept",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response comment(@PathParam("id") UUID id, @Nullable CommentBody body, @Context HttpHeaders headers) {
        CommentBody words = bodies.checked(body);
        String path = "conflicts/" + id + "/comments";
        return once.made(headers, path, words, () -> {
                    CommentView comment = comments.add(id, words.text());
                    return Once.Made.at(URI.create("/api/v1/" + path), comment);
                })
                .response();
    }

    private Response current(UUID id) {
        ConflictView conflict = views.byId(id).orElseThrow(() -> ProblemException.noSuch("conflict", id));
        return tags.changed(conflict.revision(), conflict);
    }
}
