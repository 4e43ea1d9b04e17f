package org.counterclaim.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.counterclaim.page.Visit;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The mail that one wants: a part of one's account. */
@Path("/account/digest")
@Produces(MediaType.TEXT_HTML)
@Needs(Role.VIEWER)
class DigestPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance digest(
                @Nullable DigestView digest, DigestBody form, boolean isPossible, @Nullable String wrong);
    }

    private final DigestEditing editing;
    private final BodyCheck bodies;
    private final Visit visit;

    DigestPage(DigestEditing editing, BodyCheck bodies, Visit visit) {
        this.editing = editing;
        this.bodies = bodies;
        this.visit = visit;
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String query) {
        DigestView digest = editing.own().orElse(null);
        DigestBody form = digest == null
                ? new DigestBody("", null, visit.language().tag(), Objects.requireNonNullElse(query, ""))
                : new DigestBody(digest.address(), digest.rhythm().name(), digest.language(), digest.query());
        return Templates.digest(digest, form, editing.isPossible(), null);
    }

    @POST
    public Response save(
            @RestForm @Nullable String address,
            @RestForm @Nullable String rhythm,
            @RestForm @Nullable String language,
            @RestForm @Nullable String query) {
        DigestBody form = new DigestBody(Objects.requireNonNullElse(address, "").strip(), rhythm, language, query);
        try {
            editing.put(bodies.checked(form), version -> {});
            return back();
        } catch (ProblemException wrong) {
            return Response.status(wrong.problem().status())
                    .entity(Templates.digest(
                            editing.own().orElse(null),
                            form,
                            editing.isPossible(),
                            visit.say().refusal(wrong.problem())))
                    .build();
        }
    }

    @POST
    @Path("end")
    public Response end() {
        if (editing.own().isPresent()) {
            editing.delete(version -> {});
        }
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/account/digest")).build();
    }
}
