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

/** Predicates over REST. */
@Path("/api/v1/predicates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "predicates", description = "What claims can speak of, and the kind of answer it takes")
public class PredicateResource {

    private static final Listed<PredicateView> LISTED =
            Listed.of(PredicateView.class, "/api/v1/predicates", "Predicate");

    private final PredicateEditing editing;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;

    PredicateResource(PredicateEditing editing, BodyCheck bodyCheck, EntityTags tags, Once once, Lists lists) {
        this.editing = editing;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "List predicates by code")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Parameter(name = "answerKind", in = ParameterIn.QUERY, description = "Kinds of answer, such as QUANTITY")
    @Parameter(name = "active", in = ParameterIn.QUERY, description = "true, false or any (default)")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "code; with :desc backwards")
    public RestResponse<Page<PredicateView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, editing::page);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One predicate")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PredicateView.class)))
    public Response one(@PathParam("code") String code, @Context Request request) {
        PredicateView predicate = editing.one(code);
        return tags.ok(request, predicate.version(), predicate);
    }

    @POST
    @Needs(Role.EDITOR)
    @Operation(summary = "Enter a predicate")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PredicateView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response enter(PredicateBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return once.made(headers, "predicates", body, () -> {
                    PredicateView predicate = editing.enter(body);
                    return Once.Made.at(
                            URI.create("/api/v1/predicates/" + predicate.code()), predicate.version(), predicate);
                })
                .response();
    }

    @PUT
    @Needs(Role.EDITOR)
    @Path("{code}")
    @Operation(summary = "Write a predicate anew", description = "Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PredicateView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response rewrite(@PathParam("code") String code, PredicateBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        PredicateView predicate = RetriedTransaction.call(
                () -> editing.rewrite(code, body, version -> EntityTags.requireMatch(headers, version)));
        return tags.changed(predicate.version(), predicate);
    }
}
