package org.counterclaim.webhook;

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
import org.counterclaim.problem.BodyCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Webhooks over REST. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Role.EDITOR)
@Tag(name = "webhooks", description = "Changes sent on to an address of yours, signed as Standard Webhooks has it")
public class WebhookResource {

    /** How many deliveries wait again. */
    public record Redelivered(int count) {}

    private static final Listed<WebhookView> LISTED = Listed.of(WebhookView.class, "/api/v1/webhooks", "Webhook");
    private static final Listed<DeliveryView> LISTED_DELIVERIES =
            Listed.of(DeliveryView.class, "/api/v1/webhooks", "Delivery");

    private final WebhookEditing editing;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;

    WebhookResource(WebhookEditing editing, BodyCheck bodyCheck, EntityTags tags, Once once, Lists lists) {
        this.editing = editing;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Operation(summary = "List your webhooks, or all as an administrator, the newest first")
    public RestResponse<Page<WebhookView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, (asked, wanted) -> editing.page(wanted));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One webhook")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        WebhookView webhook = editing.one(id);
        return tags.ok(request, webhook.version(), webhook);
    }

    @POST
    @Operation(
            summary = "Enter a webhook",
            description =
                    "Answers with its secret, which is shown this once. From then on each change is sent to url as"
                            + " a POST with the headers webhook-id, webhook-timestamp and webhook-signature; an answer of 2xx"
                            + " takes it, and anything else has it sent again, later and later, until it is given up. A change"
                            + " may come twice or out of order: go by its number.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY_TO_A_SECRET)
    public Response enter(WebhookBody body, @Context HttpHeaders headers) {
        WebhookEditing.Wanted wanted = editing.checked(bodyCheck.checked(body));
        return once.made(headers, "webhooks", body, () -> {
                    WebhookView webhook = editing.enter(wanted);
                    URI location = URI.create("/api/v1/webhooks/" + webhook.id());
                    return Once.Made.at(location, webhook.version(), webhook, webhook.with(null));
                })
                .response();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Write a webhook anew, or pause it", description = "Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response rewrite(@PathParam("id") UUID id, WebhookBody body, @Context HttpHeaders headers) {
        WebhookEditing.Wanted wanted = editing.checked(bodyCheck.checked(body));
        WebhookView webhook = editing.rewrite(id, wanted, version -> EntityTags.requireMatch(headers, version));
        return tags.changed(webhook.version(), webhook);
    }

    @POST
    @Path("{id}/secret")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Give a webhook a new secret", description = "The old one no longer counts.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response renew(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        WebhookView webhook = editing.renew(id, version -> EntityTags.honourMatch(headers, version));
        return tags.changed(webhook.version(), webhook);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a webhook")
    @APIResponse(responseCode = "204")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        editing.delete(id, version -> EntityTags.honourMatch(headers, version));
    }

    @GET
    @Path("{id}/deliveries")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Operation(summary = "What became of the changes sent to a webhook, the latest first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Those in this state",
            schema = @Schema(implementation = DeliveryState.class))
    public RestResponse<Page<DeliveryView>> deliveries(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return lists.answer(
                LISTED_DELIVERIES,
                page,
                (asked, wanted) -> editing.deliveries(
                        id, Filter.value("state", asked.single("state"), DeliveryState.class), wanted));
    }

    @POST
    @Path("{id}/redeliver")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Send again all that was given up")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Redelivered.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response redeliverAll(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return once.told(headers, "webhooks/" + id + "/redeliver", "", () -> new Redelivered(editing.redeliverAll(id)));
    }

    @POST
    @Path("{id}/deliveries/{delivery}/redeliver")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Send again what was given up or taken")
    @APIResponse(responseCode = "204")
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public void redeliver(
            @PathParam("id") UUID id, @PathParam("delivery") UUID delivery, @Context HttpHeaders headers) {
        once.part(headers, "webhooks/" + id + "/deliveries/" + delivery, "", () -> {
            editing.redeliver(id, delivery);
            return "";
        });
    }
}
