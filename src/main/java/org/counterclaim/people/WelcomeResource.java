package org.counterclaim.people;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Joining by invitation over REST; whoever has the link's secret needs no account. */
@Path("/api/v1/welcome/{secret}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "welcome", description = "Joining by a link that works once; no token is needed")
@SecurityRequirementsSet
class WelcomeResource {

    /**
     * What a link is for.
     *
     * @param role what who joins may do
     * @param isReset whether it sets a new password of somebody who has an account
     */
    public record Offer(Role role, boolean isReset) {}

    private final SignIn signIn;
    private final BodyCheck bodyCheck;

    WelcomeResource(SignIn signIn, BodyCheck bodyCheck) {
        this.signIn = signIn;
        this.bodyCheck = bodyCheck;
    }

    @GET
    @Operation(summary = "What a link is for")
    public Offer offer(@PathParam("secret") String secret) {
        Invitations.Invitation invitation = signIn.invitation(secret);
        return new Offer(invitation.role(), invitation.person() != null);
    }

    @POST
    @Operation(summary = "Join, or set a new password; the link is used up")
    public Person join(@PathParam("secret") String secret, JoiningBody body) {
        JoiningBody wanted = bodyCheck.checked(body);
        return signIn.invitation(secret).person() == null
                ? signIn.join(secret, wanted.login(), wanted.name(), wanted.password())
                : signIn.reset(secret, wanted.password());
    }
}
