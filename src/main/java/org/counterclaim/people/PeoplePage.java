package org.counterclaim.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.counterclaim.page.Address;
import org.counterclaim.page.SentForms;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who has an account, for administrators. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@Needs(Role.ADMIN)
class PeoplePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance people(
                List<Person> people,
                List<Invitations.Invitation> waiting,
                List<Role> roles,
                Map<UUID, List<ApiTokens.Token>> tokens,
                List<SignOnRequests.Waiting> signOns,
                @Nullable String link,
                @Nullable String wrong);
    }

    private final Administration administration;
    private final SignOnJoining joining;
    private final BodyCheck bodyCheck;
    private final RoutingContext routing;
    private final SentForms forms;

    PeoplePage(
            Administration administration,
            SignOnJoining joining,
            BodyCheck bodyCheck,
            RoutingContext routing,
            SentForms forms) {
        this.administration = administration;
        this.joining = joining;
        this.bodyCheck = bodyCheck;
        this.routing = routing;
        this.forms = forms;
    }

    @GET
    public TemplateInstance list() {
        return shown(null, null);
    }

    @POST
    @Path("invitations")
    public Response invite(@RestForm @Nullable String role, @RestForm @Nullable String note) {
        return kept(() -> {
            InvitationBody body = bodyCheck.checked(new InvitationBody(role == null ? "" : role, note));
            return Response.ok(shown(linkTo(administration.invite(body.wanted(), body.noteOrNone())), null))
                    .build();
        });
    }

    @POST
    @Path("invitations/{id}/withdrawal")
    public Response withdraw(String id) {
        administration.withdraw(Address.id(id), version -> {});
        return back();
    }

    @POST
    @Path("{id}")
    public Response change(
            String id,
            @RestForm int version,
            @RestForm @Nullable String name,
            @RestForm @Nullable String role,
            @RestForm boolean active) {
        UUID person = Address.id(id);
        return kept(() -> {
            PersonBody body =
                    bodyCheck.checked(new PersonBody(name == null ? "" : name, role == null ? "" : role, active));
            administration.change(person, body.name(), body.wanted(), active, SentForms.unchangedSince(version));
            return back();
        });
    }

    @POST
    @Path("{id}/reset")
    public Response reset(String id) {
        UUID person = Address.id(id);
        return kept(() ->
                Response.ok(shown(linkTo(administration.reset(person)), null)).build());
    }

    @POST
    @Path("{id}/tokens/{token}/revocation")
    public Response revoke(String id, String token) {
        administration.revoke(Address.id(id), Address.id(token), version -> {});
        return back();
    }

    @POST
    @Path("sign-ons/{id}/grant")
    public Response grant(String id) {
        UUID request = Address.id(id);
        return kept(() -> {
            joining.grant(request, version -> {});
            return back();
        });
    }

    @POST
    @Path("sign-ons/{id}/refusal")
    public Response refuse(String id) {
        joining.refuse(Address.id(id), version -> {});
        return back();
    }

    @POST
    @Path("{id}/sign-on/separation")
    public Response separate(String id) {
        joining.separate(Address.id(id), version -> {});
        return back();
    }

    private String linkTo(Administration.Link link) {
        return routing.request().scheme() + "://" + routing.request().authority() + "/welcome/"
                + link.secret().text();
    }

    private Response kept(Supplier<Response> change) {
        return forms.kept(change, wrong -> shown(null, wrong));
    }

    private static Response back() {
        return Response.seeOther(URI.create("/people")).build();
    }

    private TemplateInstance shown(@Nullable String link, @Nullable String wrong) {
        return Templates.people(
                administration.all(),
                administration.waiting(),
                List.of(Role.values()),
                administration.tokens(),
                joining.waiting(),
                link,
                wrong);
    }
}
