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
import org.counterclaim.page.Address;
import org.counterclaim.page.Visit;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
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
    private final Visit visit;

    PeoplePage(
            Administration administration,
            SignOnJoining joining,
            BodyCheck bodyCheck,
            RoutingContext routing,
            Visit visit) {
        this.administration = administration;
        this.joining = joining;
        this.bodyCheck = bodyCheck;
        this.routing = routing;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list() {
        return shown(null, null);
    }

    @POST
    @Path("invitations")
    public Response invite(@RestForm @Nullable String role, @RestForm @Nullable String note) {
        try {
            InvitationBody body = bodyCheck.checked(new InvitationBody(role == null ? "" : role, note));
            return Response.ok(shown(linkTo(administration.invite(body.wanted(), body.noteOrNone())), null))
                    .build();
        } catch (ProblemException wrong) {
            return refused(wrong);
        }
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
        try {
            PersonBody body =
                    bodyCheck.checked(new PersonBody(name == null ? "" : name, role == null ? "" : role, active));
            administration.change(person, body.name(), body.wanted(), active, standing -> {
                if (standing != version) {
                    throw ProblemType.STALE.because("Read it again, then change it");
                }
            });
            return back();
        } catch (ProblemException wrong) {
            return refused(wrong);
        }
    }

    @POST
    @Path("{id}/reset")
    public TemplateInstance reset(String id) {
        return shown(linkTo(administration.reset(Address.id(id))), null);
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
        try {
            joining.grant(Address.id(id), version -> {});
            return back();
        } catch (ProblemException wrong) {
            return refused(wrong);
        }
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

    private Response refused(ProblemException wrong) {
        return Response.status(wrong.problem().status())
                .entity(shown(null, visit.say().refusal(wrong.problem())))
                .build();
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
