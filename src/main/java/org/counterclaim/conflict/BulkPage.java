package org.counterclaim.conflict;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.page.Address;
import org.counterclaim.page.Visit;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.Problem;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.review.BulkReviewing;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is done from the queue to one conflict or many, and taken back. */
@Path("/conflicts/bulk")
@Produces(MediaType.TEXT_HTML)
class BulkPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance told(Told told);
    }

    /**
     * What came of it.
     *
     * @param rows the conflicts as they are now
     * @param wrong why some stayed as they were, each reason once
     */
    record Told(String deed, long done, @Nullable UUID undo, List<String> wrong, List<QueueRow> rows) {}

    private final BulkReviewing reviewing;
    private final QueueRows rows;
    private final CurrentPerson person;
    private final Visit visit;

    BulkPage(BulkReviewing reviewing, QueueRows rows, CurrentPerson person, Visit visit) {
        this.reviewing = reviewing;
        this.rows = rows;
        this.person = person;
        this.visit = visit;
    }

    @POST
    @Needs(Role.REVIEWER)
    public Response change(@BeanParam BulkForm form) {
        try {
            BulkResource.BulkBody body = form.body(person.name());
            return told("done", reviewing.change(body.conflicts(), body.change()), form.back());
        } catch (ProblemException refused) {
            return refused(refused);
        }
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("undo")
    public Response undo(@RestForm @Nullable String undo, @BeanParam BulkForm form) {
        try {
            return told("undone", reviewing.undo(Address.id(undo == null ? "" : undo)), form.back());
        } catch (ProblemException refused) {
            return refused(refused);
        }
    }

    private Response told(String deed, BulkReviewing.Outcomes outcomes, String back) {
        if (!visit.isPartial()) {
            return Response.seeOther(URI.create(back)).build();
        }
        List<UUID> changed = outcomes.items().stream()
                .filter(BulkReviewing.Outcome::isDone)
                .map(BulkReviewing.Outcome::id)
                .toList();
        List<String> wrong = outcomes.items().stream()
                .map(BulkReviewing.Outcome::problem)
                .filter(Objects::nonNull)
                .map(visit.say()::refusal)
                .distinct()
                .toList();
        return Response.ok(Templates.told(new Told(deed, changed.size(), outcomes.undo(), wrong, rows.byIds(changed))))
                .build();
    }

    /** Told beside the list, which stays; a form without script gets the page that says what is wrong. */
    private Response refused(ProblemException refused) {
        if (!visit.isPartial()) {
            throw refused;
        }
        Problem problem = refused.problem();
        return Response.ok(Templates.told(
                        new Told("done", 0, null, List.of(visit.say().refusal(problem)), List.of())))
                .build();
    }
}
