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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Subjects over REST. */
@Path("/api/v1/subjects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "subjects", description = "What claims are about over days or weeks")
public class SubjectResource {

    private static final Listed<SubjectView> LISTED = Listed.of(SubjectView.class, "/api/v1/subjects", "Subject");

    private final EventListing listing;
    private final SubjectEditing editing;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;

    SubjectResource(
            EventListing listing,
            SubjectEditing editing,
            BodyCheck bodyCheck,
            EntityTags tags,
            Once once,
            Lists lists) {
        this.listing = listing;
        this.editing = editing;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "List subjects, the newest first")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of the title")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "entered (default) or changed, the latest first; with :asc the earliest")
    public RestResponse<Page<SubjectView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, listing::subjects);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One subject")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubjectView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        SubjectView subject = listing.subject(id);
        return tags.ok(request, subject.version(), subject);
    }

    @POST
    @Needs(Role.EDITOR)
    @Operation(summary = "Enter a subject")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SubjectView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response enter(SubjectBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return once.made(headers, "subjects", body, () -> {
                    SubjectView subject = editing.enter(body);
                    return Once.Made.at(URI.create("/api/v1/subjects/" + subject.id()), subject.version(), subject);
                })
                .response();
    }

    @PUT
    @Needs(Role.EDITOR)
    @Path("{id}")
    @Operation(summary = "Write a subject anew", description = "Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubjectView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response rewrite(@PathParam("id") UUID id, SubjectBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        SubjectView subject = RetriedTransaction.call(
                () -> editing.rewrite(id, body, version -> EntityTags.requireMatch(headers, version)));
        return tags.changed(subject.version(), subject);
    }
}
