package org.counterclaim.detection;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The machinery over REST: what is stuck, and starting over. */
@Path("/api/v1/reconcile")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reconcile")
public class ReconcileResource {

    /** Questions that were set aside, at most 200. */
    public record ParkedQuestions(List<Backlog.Parked> items) {}

    /** How many marks were put back. */
    public record Retried(int marks) {}

    private final Backlog backlog;
    private final Rebuild rebuild;
    private final AuditTrail audit;
    private final CurrentPerson person;

    ReconcileResource(Backlog backlog, Rebuild rebuild, AuditTrail audit, CurrentPerson person) {
        this.backlog = backlog;
        this.rebuild = rebuild;
        this.audit = audit;
        this.person = person;
    }

    @GET
    @Path("parked")
    @Operation(summary = "Questions that could not be reconciled, with the error of each")
    public ParkedQuestions parked() {
        return new ParkedQuestions(backlog.parked());
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("parked/{question}/retry")
    @Operation(summary = "Try a question again")
    public Retried retry(@PathParam("question") UUID question) {
        int marks = backlog.retry(List.of(question));
        if (marks == 0) {
            throw ProblemException.noSuch("parked question", question);
        }
        audit.note(person.name(), "question.retried", "question", question, null, null);
        return new Retried(marks);
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("rebuild")
    @Operation(
            summary = "Recompute every question from its claims",
            description = "Answers when done. Conflicts keep their ids and reviews.")
    public Rebuild.Outcome rebuild() {
        Rebuild.Outcome outcome = rebuild.run();
        audit.note(person.name(), "conflicts.rebuilt", "conflicts", "all", null, outcome);
        return outcome;
    }
}
