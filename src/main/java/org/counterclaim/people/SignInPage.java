package org.counterclaim.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.counterclaim.page.Visit;
import org.counterclaim.problem.ProblemException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The way in and out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class SignInPage {

    static final String START = "/conflicts";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signIn(
                String login, String to, boolean isNobodyYet, boolean isWrong, boolean isTooOften);

        static native TemplateInstance welcome(
                String secret, boolean isReset, String login, String name, @Nullable String wrong);
    }

    private final SignIn signIn;
    private final People people;
    private final CurrentCaller caller;
    private final SessionCookie cookie;
    private final Visit visit;

    SignInPage(SignIn signIn, People people, CurrentCaller caller, SessionCookie cookie, Visit visit) {
        this.signIn = signIn;
        this.people = people;
        this.caller = caller;
        this.cookie = cookie;
        this.visit = visit;
    }

    @GET
    @Path("sign-in")
    public TemplateInstance ask(@RestQuery @Nullable String to) {
        return asked("", to, false, false);
    }

    @POST
    @Path("sign-in")
    public Response enter(
            @RestForm @Nullable String login, @RestForm @Nullable String password, @RestForm @Nullable String to) {
        String typed = login == null ? "" : login;
        try {
            Optional<Secret> session = signIn.signIn(login, password, cookie.visitor());
            if (session.isPresent()) {
                caller.caller().ifPresent(signIn::signOut);
            }
            return session.isPresent()
                    ? Response.seeOther(URI.create(local(to)))
                            .cookie(cookie.of(session.get()))
                            .build()
                    : refused(401, asked(typed, to, true, false));
        } catch (ProblemException tooOften) {
            return refused(tooOften.problem().status(), asked(typed, to, false, true));
        }
    }

    @POST
    @Path("sign-out")
    public Response leave() {
        caller.caller().ifPresent(signIn::signOut);
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(cookie.gone())
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    @GET
    @Path("welcome/{secret}")
    public TemplateInstance welcome(String secret) {
        Invitations.Invitation invitation = signIn.invitation(secret);
        return Templates.welcome(secret, invitation.person() != null, "", "", null);
    }

    @POST
    @Path("welcome/{secret}")
    public Response join(
            String secret,
            @RestForm @Nullable String login,
            @RestForm @Nullable String name,
            @RestForm @Nullable String password) {
        boolean isReset = signIn.invitation(secret).person() != null;
        try {
            Person person = isReset ? signIn.reset(secret, password) : signIn.join(secret, login, name, password);
            Secret session =
                    signIn.signIn(person.login(), password, cookie.visitor()).orElseThrow();
            return Response.seeOther(URI.create(START))
                    .cookie(cookie.of(session))
                    .build();
        } catch (ProblemException wrong) {
            if (wrong.problem().errors() == null) {
                throw wrong;
            }
            String again = visit.say().refusal(wrong.problem());
            return refused(
                    wrong.problem().status(),
                    Templates.welcome(secret, isReset, login == null ? "" : login, name == null ? "" : name, again));
        }
    }

    private TemplateInstance asked(String login, @Nullable String to, boolean isWrong, boolean isTooOften) {
        return Templates.signIn(login, local(to), !people.anyAdmin(), isWrong, isTooOften);
    }

    private static Response refused(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    /** Nobody is led to another site by what stands in an address. */
    private static String local(@Nullable String to) {
        boolean isLocal = to != null && to.matches("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]*");
        try {
            return isLocal ? URI.create(to).toString() : START;
        } catch (IllegalArgumentException noAddress) {
            return START;
        }
    }
}
