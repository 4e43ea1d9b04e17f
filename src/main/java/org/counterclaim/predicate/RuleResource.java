package org.counterclaim.predicate;

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
import java.util.List;
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

/** Rules over REST. */
@Path("/api/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rules", description = "What a claim about one predicate implies for another")
public class RuleResource {

    private static final Listed<RuleView> LISTED = Listed.of(RuleView.class, "/api/v1/rules", "Rule");

    /** What a rule on trial would have done. */
    public record TrialList(List<Trial> items) {}

    private final RuleEditing editing;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;
    private final Trials trials;

    RuleResource(RuleEditing editing, BodyCheck bodyCheck, EntityTags tags, Once once, Lists lists, Trials trials) {
        this.editing = editing;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
        this.trials = trials;
    }

    @GET
    @Operation(summary = "List rules by code")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Parameter(name = "mode", in = ParameterIn.QUERY, description = "DISABLED, LOG or APPLY")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "code; with :desc backwards")
    public RestResponse<Page<RuleView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, editing::page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One rule")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        RuleView rule = editing.one(id);
        return tags.ok(request, rule.version(), rule);
    }

    @GET
    @Path("{id}/trials")
    @Operation(
            summary = "What a rule on trial would have done",
            description = "Questions it would have let claims speak to, the latest first, at most 100.")
    public TrialList trials(@PathParam("id") UUID id) {
        return new TrialList(trials.of(editing.one(id).code()));
    }

    @POST
    @Needs(Role.EDITOR)
    @Operation(summary = "Enter a rule")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RuleView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response enter(RuleBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return once.made(headers, "rules", body, () -> {
                    RuleView rule = editing.enter(body);
                    return Once.Made.at(URI.create("/api/v1/rules/" + rule.id()), rule.version(), rule);
                })
                .response();
    }

    @PUT
    @Needs(Role.EDITOR)
    @Path("{id}")
    @Operation(summary = "Write a rule anew", description = "Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response rewrite(@PathParam("id") UUID id, RuleBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        RuleView rule = RetriedTransaction.call(
                () -> editing.rewrite(id, body, version -> EntityTags.requireMatch(headers, version)));
        return tags.changed(rule.version(), rule);
    }
}
