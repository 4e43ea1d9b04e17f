package org.counterclaim.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.counterclaim.page.Address;
import org.counterclaim.page.SentForms;
import org.counterclaim.permission.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One's own account: password, sessions, tokens. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
class AccountPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance account(
                Person person,
                Caller caller,
                List<Sessions.Open> sessions,
                List<ApiTokens.Token> tokens,
                List<Role> roles,
                boolean isExpecting,
                @Nullable String secret,
                @Nullable String wrong);
    }

    private final SignIn signIn;
    private final Sessions sessions;
    private final TokenEditing tokens;
    private final People people;
    private final SignOnJoining joining;
    private final CurrentCaller current;
    private final SessionCookie cookie;
    private final SentForms forms;

    AccountPage(
            SignIn signIn,
            Sessions sessions,
            TokenEditing tokens,
            People people,
            SignOnJoining joining,
            CurrentCaller current,
            SessionCookie cookie,
            SentForms forms) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.tokens = tokens;
        this.people = people;
        this.joining = joining;
        this.current = current;
        this.cookie = cookie;
        this.forms = forms;
    }

    @GET
    public TemplateInstance account() {
        return shown(null, null);
    }

    @POST
    @Path("password")
    public Response password(@RestForm @Nullable String present, @RestForm @Nullable String password) {
        return kept(() -> {
            Caller caller = caller();
            signIn.changePassword(caller, present, password, cookie.visitor());
            Secret session = signIn.signInAgain(caller, cookie.visitor());
            return Response.seeOther(URI.create("/account"))
                    .cookie(cookie.of(session))
                    .build();
        });
    }

    @POST
    @Path("sessions/closing")
    public Response closeOthers() {
        signIn.signOutElsewhere(caller());
        return back();
    }

    /** What leads to the provider is a link: a form may send a browser to no other site. */
    @POST
    @Path("sign-on")
    public Response expectSignOn(@RestForm @Nullable String present) {
        return kept(() -> {
            joining.begin(caller(), present, cookie.visitor());
            return Response.ok(shown(null, null, true)).build();
        });
    }

    @POST
    @Path("sign-on/separation")
    public Response separate() {
        return kept(() -> {
            joining.separate(caller());
            return back();
        });
    }

    @POST
    @Path("tokens")
    public Response token(@RestForm @Nullable String name, @RestForm @Nullable String role, @RestForm int days) {
        return kept(() -> {
            TokenEditing.Made made = tokens.make(TokenBody.of(name, role, days));
            return Response.ok(shown(made.secret(), null)).build();
        });
    }

    @POST
    @Path("tokens/{id}/revocation")
    public Response revoke(String id) {
        tokens.revoke(Address.id(id), version -> {});
        return back();
    }

    private Response kept(Supplier<Response> change) {
        return forms.kept(change, wrong -> shown(null, wrong));
    }

    private static Response back() {
        return Response.seeOther(URI.create("/account")).build();
    }

    private TemplateInstance shown(@Nullable String secret, @Nullable String wrong) {
        return shown(secret, wrong, false);
    }

    private TemplateInstance shown(@Nullable String secret, @Nullable String wrong, boolean isExpecting) {
        Caller caller = caller();
        Person person = people.byId(caller.person()).orElseThrow(UnauthorizedException::new);
        List<Role> roles =
                Arrays.stream(Role.values()).filter(caller.role()::includes).toList();
        return Templates.account(
                person, caller, sessions.of(caller.person()), tokens.own(), roles, isExpecting, secret, wrong);
    }

    private Caller caller() {
        return current.caller().orElseThrow(UnauthorizedException::new);
    }
}
