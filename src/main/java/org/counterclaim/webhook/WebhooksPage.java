package org.counterclaim.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.counterclaim.page.Address;
import org.counterclaim.page.SentForms;
import org.counterclaim.paging.Filter;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where changes are sent on to, and what became of them. */
@Path("/webhooks")
@Produces(MediaType.TEXT_HTML)
@Needs(Role.EDITOR)
class WebhooksPage {

    private static final int SHOWN = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance webhooks(
                List<WebhookView> webhooks,
                @Nullable String next,
                boolean isPossible,
                WebhookForm form,
                @Nullable String wrong);

        static native TemplateInstance webhook(
                WebhookView webhook,
                WebhookForm form,
                List<DeliveryView> deliveries,
                List<DeliveryState> states,
                String state,
                @Nullable String next,
                @Nullable String wrong);
    }

    private final WebhookEditing editing;
    private final BodyCheck bodyCheck;
    private final SentForms forms;

    WebhooksPage(WebhookEditing editing, BodyCheck bodyCheck, SentForms forms) {
        this.editing = editing;
        this.bodyCheck = bodyCheck;
        this.forms = forms;
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam PageRequest wanted) {
        return shown(wanted, new WebhookForm(), null);
    }

    private TemplateInstance shown(PageRequest wanted, WebhookForm form, @Nullable String wrong) {
        Page<WebhookView> page = editing.page(wanted);
        String next = page.next() == null ? null : "/webhooks?cursor=" + page.next();
        return Templates.webhooks(page.items(), next, editing.isPossible(), form, wrong);
    }

    @POST
    public Response enter(@BeanParam WebhookForm form) {
        return forms.kept(
                () -> {
                    WebhookView entered = editing.enter(editing.checked(bodyCheck.checked(form.body(false))));
                    return Response.ok(shown(entered, WebhookForm.of(entered), null, PageRequest.first(SHOWN), null))
                            .build();
                },
                wrong -> shown(PageRequest.first(SHOWN), form, wrong));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(String id, @RestQuery @Nullable String state, @Valid @BeanParam PageRequest wanted) {
        WebhookView webhook = editing.one(Address.id(id));
        return shown(webhook, WebhookForm.of(webhook), Filter.value("state", state, DeliveryState.class), wanted, null);
    }

    private TemplateInstance shown(
            WebhookView webhook,
            WebhookForm form,
            @Nullable DeliveryState state,
            PageRequest wanted,
            @Nullable String wrong) {
        Page<DeliveryView> page = editing.deliveries(webhook.id(), state, wanted);
        String next = page.next() == null
                ? null
                : "/webhooks/" + webhook.id() + "?cursor=" + page.next() + (state == null ? "" : "&state=" + state);
        return Templates.webhook(
                webhook,
                form,
                page.items(),
                List.of(DeliveryState.values()),
                state == null ? "" : state.name(),
                next,
                wrong);
    }

    @POST
    @Path("{id}")
    public Response rewrite(String id, @BeanParam WebhookForm form) {
        WebhookView before = editing.one(Address.id(id));
        return forms.kept(
                () -> {
                    editing.rewrite(
                            before.id(),
                            editing.checked(bodyCheck.checked(form.body(before.paused()))),
                            SentForms.unchangedSince(form.version()));
                    return back(before.id());
                },
                wrong -> shown(before, form, null, PageRequest.first(SHOWN), wrong));
    }

    @POST
    @Path("{id}/pause")
    public Response pause(String id, @RestForm boolean paused) {
        UUID webhook = Address.id(id);
        editing.pause(webhook, paused);
        return back(webhook);
    }

    @POST
    @Path("{id}/secret")
    public TemplateInstance renew(String id) {
        WebhookView renewed = editing.renew(Address.id(id), version -> {});
        return shown(renewed, WebhookForm.of(renewed), null, PageRequest.first(SHOWN), null);
    }

    @POST
    @Path("{id}/deletion")
    public Response delete(String id) {
        editing.delete(Address.id(id), version -> {});
        return Response.seeOther(URI.create("/webhooks")).build();
    }

    @POST
    @Path("{id}/redelivery")
    public Response redeliverAll(String id) {
        UUID webhook = Address.id(id);
        editing.redeliverAll(webhook);
        return back(webhook);
    }

    @POST
    @Path("{id}/deliveries/{delivery}/redelivery")
    public Response redeliver(String id, String delivery) {
        UUID webhook = Address.id(id);
        editing.redeliver(webhook, Address.id(delivery));
        return back(webhook);
    }

    private static Response back(UUID webhook) {
        return Response.seeOther(URI.create("/webhooks/" + webhook)).build();
    }
}
