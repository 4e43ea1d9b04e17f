package org.counterclaim.claim;

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
import java.net.URI;
import java.util.List;
import java.util.Set;
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
import org.counterclaim.problem.ProblemException;
import org.counterclaim.statement.ClaimStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims over REST. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "claims", description = "Who said what about which event, in which words")
public class ClaimResource {

    private static final Listed<ClaimView> LISTED = Listed.of(ClaimView.class, "/api/v1/claims", "Claim");

    private final ClaimIntake intake;
    private final ClaimEditing editing;
    private final ClaimListing listing;
    private final ClaimViews views;
    private final Reconciling reconciling;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;

    ClaimResource(
            ClaimIntake intake,
            ClaimEditing editing,
            ClaimListing listing,
            ClaimViews views,
            Reconciling reconciling,
            BodyCheck bodyCheck,
            EntityTags tags,
            Once once,
            Lists lists) {
        this.intake = intake;
        this.editing = editing;
        this.listing = listing;
        this.views = views;
        this.reconciling = reconciling;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "List claims, the latest published first")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Parameter(name = "event", in = ParameterIn.QUERY, description = "Ids of events")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "Ids of subjects")
    @Parameter(name = "question", in = ParameterIn.QUERY, description = "Ids of questions")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "Claimants or publishers, by id or any name")
    @Parameter(name = "claimant", in = ParameterIn.QUERY, description = "Who says so, by id or any name")
    @Parameter(name = "predicate", in = ParameterIn.QUERY, description = "Codes of predicates")
    @Parameter(name = "document", in = ParameterIn.QUERY, description = "Ids of the documents that carry it")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "PROPOSED, ACCEPTED, REJECTED or RETRACTED")
    @Parameter(name = "stance", in = ParameterIn.QUERY, description = "AFFIRMS, DENIES or DOES_NOT_CONFIRM")
    @Parameter(
            name = "certainty",
            in = ParameterIn.QUERY,
            description = "CONFIRMED, REPORTED, LIKELY, EXPECTED or RUMOURED")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "Tags of BCP 47; ar includes ar-SY")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words of the statement or its translation, as in a search engine")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Published at or after, RFC 3339")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Published before, RFC 3339")
    @Parameter(name = "madeFrom", in = ParameterIn.QUERY, description = "Said at or after, RFC 3339")
    @Parameter(name = "madeTo", in = ParameterIn.QUERY, description = "Said before, RFC 3339")
    @Parameter(name = "minFigure", in = ParameterIn.QUERY, description = "With a figure that may be this or more")
    @Parameter(name = "maxFigure", in = ParameterIn.QUERY, description = "With a figure that may be this or less")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "published (default), captured or entered, the latest first; with :asc the earliest")
    public RestResponse<Page<ClaimView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, listing::page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One claim")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        ClaimView claim = view(id);
        return tags.ok(request, claim.version(), claim);
    }

    @POST
    @Needs(Role.REVIEWER)
    @Operation(
            summary = "Enter a claim",
            description =
                    "By names or ids. A source, subject or event that is new is entered with it. With wait=true the"
                            + " answer comes when the claims of its event are compared.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response enter(ClaimBody body, @QueryParam("wait") boolean wait, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        Once.Answer answer = once.made(headers, "claims", body, () -> {
            UUID id = intake.enter(List.of(body)).getFirst();
            ClaimView claim = view(id);
            return Once.Made.at(URI.create("/api/v1/claims/" + id), claim.version(), claim);
        });
        if (wait) {
            reconciling.await(Set.of(view(UUID.fromString(answer.id())).event().id()));
        }
        return answer.response();
    }

    @PUT
    @Needs(Role.REVIEWER)
    @Path("{id}")
    @Operation(summary = "Write a claim anew", description = "Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response rewrite(@PathParam("id") UUID id, ClaimBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return changed(RetriedTransaction.call(
                () -> editing.rewrite(id, body, version -> EntityTags.requireMatch(headers, version))));
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("{id}/accept")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Accept a claim", description = "If-Match is honoured where sent.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response accept(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return decide(id, ClaimStatus.ACCEPTED, headers);
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("{id}/reject")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Reject a claim: it was not said so", description = "If-Match is honoured where sent.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response reject(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return decide(id, ClaimStatus.REJECTED, headers);
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("{id}/retract")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Retract a claim: its claimant took it back", description = "If-Match is honoured where sent.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response retract(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return decide(id, ClaimStatus.RETRACTED, headers);
    }

    private Response decide(UUID id, ClaimStatus status, HttpHeaders headers) {
        return changed(RetriedTransaction.call(
                () -> editing.decide(id, status, version -> EntityTags.honourMatch(headers, version))));
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("{id}/replace")
    @Operation(summary = "Put another claim in this one's place", description = "This one is kept, retracted.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response replace(@PathParam("id") UUID id, ClaimReplacement body, @Context HttpHeaders headers) {
        UUID by = bodyCheck.checked(body).by();
        return changed(RetriedTransaction.call(
                () -> editing.replace(id, by, version -> EntityTags.honourMatch(headers, version))));
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("{id}/move")
    @Operation(summary = "Move a claim to another event or question")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response move(@PathParam("id") UUID id, ClaimMove body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return changed(RetriedTransaction.call(
                () -> editing.move(id, body, version -> EntityTags.honourMatch(headers, version))));
    }

    private Response changed(ClaimView claim) {
        return tags.changed(claim.version(), claim);
    }

    private ClaimView view(UUID id) {
        return views.byIds(List.of(id)).stream().findFirst().orElseThrow(() -> ProblemException.noSuch("claim", id));
    }
}
