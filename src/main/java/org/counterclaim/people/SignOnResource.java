package org.counterclaim.people;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which accounts the newsroom's sign-on leads to, over REST, for administrators. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people")
@Needs(Role.ADMIN)
class SignOnResource {

    private final SignOnJoining joining;
    private final BodyCheck bodyCheck;

    SignOnResource(SignOnJoining joining, BodyCheck bodyCheck) {
        this.joining = joining;
        this.bodyCheck = bodyCheck;
    }

    @GET
    @Path("sign-ons")
    @Operation(summary = "Who came by the newsroom's sign-on with the login of an account that is not theirs yet")
    public List<SignOnRequests.Waiting> waiting() {
        return joining.waiting();
    }

    @POST
    @Path("sign-ons/{id}/grant")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Join the account to who asks for it")
    public Person grant(@PathParam("id") UUID id) {
        return joining.grant(id);
    }

    @DELETE
    @Path("sign-ons/{id}")
    @Operation(summary = "Refuse who asks for an account; they may ask again")
    public void refuse(@PathParam("id") UUID id) {
        joining.refuse(id);
    }

    @PUT
    @Path("{id}/sign-on")
    @Operation(
            summary = "Join an account to the newsroom's sign-on",
            description = "From then on the provider's person with this number comes in as the owner of the account.")
    public Person join(@PathParam("id") UUID id, SignOnBody body) {
        return joining.join(id, bodyCheck.checked(body));
    }

    @DELETE
    @Path("{id}/sign-on")
    @Operation(summary = "Separate an account from the newsroom's sign-on")
    public void separate(@PathParam("id") UUID id) {
        joining.separate(id);
    }
}
