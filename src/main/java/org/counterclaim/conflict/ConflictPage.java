package org.counterclaim.conflict;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.counterclaim.review.Comments;
import org.counterclaim.review.Presence;
import org.counterclaim.review.Reviewing;
import org.counterclaim.review.Revision;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One conflict, and the desk at which people decide on it. */
@Path("/conflicts/{id}")
@Produces(MediaType.TEXT_HTML)
class ConflictPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance conflict(Desk desk);

        static native TemplateInstance row(QueueRow row);

        static native TemplateInstance presence(List<String> others, boolean isChanged);
    }

    private final Desks desks;
    private final Deciding deciding;
    private final Reviewing reviewing;
    private final Comments comments;
    private final Presence presence;

    ConflictPage(Desks desks, Deciding deciding, Reviewing reviewing, Comments comments, Presence presence) {
        this.desks = desks;
        this.deciding = deciding;
        this.reviewing = reviewing;
        this.comments = comments;
        this.presence = presence;
    }

    @GET
    public TemplateInstance conflict(
            String id, @RestQuery @Nullable String saved, @RestQuery("comments") @Nullable String before) {
        return Templates.conflict(desks.of(Address.id(id), saved != null, before));
    }

    /** Who else is here, and whether somebody changed it since the page was made. */
    @POST
    @Needs(Role.VIEWER)
    @Path("presence")
    public TemplateInstance presence(String id, @RestForm int revision) {
        UUID conflict = Address.id(id);
        List<String> others = presence.look(conflict);
        return Templates.presence(others, desks.row(conflict).conflict().revision() != revision);
    }

    /** Its row in the queue, to put in place of the one that is shown. */
    @GET
    @Path("row")
    public TemplateInstance row(String id) {
        return Templates.row(desks.row(Address.id(id)));
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("review")
    public Response review(String id, @BeanParam ReviewInput input) {
        UUID conflict = Address.id(id);
        try {
            deciding.save(conflict, input);
        } catch (ProblemException refused) {
            return refused(conflict, input, refused);
        }
        return back(conflict, "?saved=yes");
    }

    private Response refused(UUID conflict, ReviewInput input, ProblemException refused) {
        int status = refused.problem().status();
        if (status == ProblemType.STALE.status()) {
            return Response.status(status)
                    .entity(Templates.conflict(desks.stale(conflict, input)))
                    .build();
        }
        if (status == ProblemType.INVALID_FIELD.status()) {
            return Response.status(status)
                    .entity(Templates.conflict(desks.wrong(conflict, input, refused.problem())))
                    .build();
        }
        throw refused;
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("comments")
    public Response comment(String id, @RestForm @Nullable String text) {
        UUID conflict = Address.id(id);
        comments.add(conflict, text);
        return back(conflict, "#comments");
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("suppression")
    public Response suppress(String id, @RestForm int version, @RestForm @Nullable String reason) {
        UUID conflict = Address.id(id);
        reviewing.suppress(conflict, Revision.seen(version), reason);
        return back(conflict, "?saved=yes");
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("restoration")
    public Response restore(String id, @RestForm int version, @RestForm @Nullable String reason) {
        UUID conflict = Address.id(id);
        reviewing.unsuppress(conflict, Revision.seen(version), reason);
        return back(conflict, "?saved=yes");
    }

    private static Response back(UUID conflict, String rest) {
        return Response.seeOther(URI.create("/conflicts/" + conflict + rest)).build();
    }
}
