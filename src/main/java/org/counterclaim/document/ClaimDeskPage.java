package org.counterclaim.document;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.counterclaim.page.Address;
import org.counterclaim.page.Visit;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.counterclaim.statement.ClaimStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What people do with the claims of a report while they read it. Scripts get parts of the page, others all of it. */
@Path("/documents/{id}/claims")
@Produces(MediaType.TEXT_HTML)
class ClaimDeskPage {

    private final Readings readings;
    private final ClaimWriting writing;
    private final Visit visit;

    ClaimDeskPage(Readings readings, ClaimWriting writing, Visit visit) {
        this.readings = readings;
        this.writing = writing;
        this.visit = visit;
    }

    @GET
    @Path("{claim}")
    public Response card(String id, String claim) {
        UUID shown = Address.id(claim);
        return visit.isPartial()
                ? ok(DocumentPage.Templates.card(reading(id, shown), shown, false))
                : back(id, "#claim-" + shown);
    }

    @GET
    @Path("{claim}/edit")
    public Response edit(String id, String claim) {
        UUID edited = Address.id(claim);
        return visit.isPartial()
                ? ok(DocumentPage.Templates.form(writing.form(reading(id, edited), edited)))
                : back(id, "?edit=" + edited + "#claim-" + edited);
    }

    /** The form of a new claim in the words between two places in the text, in UTF-16 code units. */
    @GET
    @Path("new")
    public Response blank(String id, @RestQuery @DefaultValue("-1") int start, @RestQuery @DefaultValue("-1") int end) {
        return visit.isPartial()
                ? ok(DocumentPage.Templates.form(writing.blank(readings.of(Address.id(id)), start, end)))
                : back(id, "?add=yes#adding");
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("{claim}")
    public Response decide(String id, String claim, @RestForm int version, @RestForm @Nullable String status) {
        UUID decided = Address.id(claim);
        boolean stale = !writing.decide(decided, status(status), version);
        if (!visit.isPartial()) {
            return back(id, (stale ? "?stale=" + decided : "") + "#claim-" + decided);
        }
        return Response.status(stale ? ProblemType.STALE.status() : 200)
                .entity(DocumentPage.Templates.decided(reading(id, decided), decided, stale))
                .build();
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("{claim}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(String id, String claim, MultivaluedMap<String, String> values) {
        UUID edited = Address.id(claim);
        return kept(id, writing.save(reading(id, edited), edited, values));
    }

    @POST
    @Needs(Role.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(String id, MultivaluedMap<String, String> values) {
        return kept(id, writing.add(readings.of(Address.id(id)), values));
    }

    private Response kept(String id, ClaimWriting.Outcome outcome) {
        return switch (outcome) {
            case ClaimWriting.Outcome.Kept kept ->
                visit.isPartial() ? whole(id, kept.claim()) : back(id, "#claim-" + kept.claim());
            case ClaimWriting.Outcome.Refused refused -> refused(id, refused);
        };
    }

    /** Marks, numbers and conflicts may all have changed: the whole reader anew, with the claim to go on from. */
    private Response whole(String id, UUID claim) {
        return Response.ok(DocumentPage.Templates.body(Desk.of(readings.of(Address.id(id)))))
                .header("HX-Retarget", "#reader")
                .header("HX-Reswap", "outerHTML")
                .header("HX-Trigger-After-Settle", "{\"claimKept\":\"" + claim + "\"}")
                .build();
    }

    private Response refused(String id, ClaimWriting.Outcome.Refused refused) {
        return Response.status(refused.status())
                .entity(
                        visit.isPartial()
                                ? DocumentPage.Templates.form(refused.form())
                                : DocumentPage.Templates.reader(
                                        Desk.of(readings.of(Address.id(id))).with(refused.form())))
                .build();
    }

    private Reading reading(String id, UUID claim) {
        Reading reading = readings.of(Address.id(id));
        if (reading.sign(claim) == 0) {
            throw ProblemException.noSuch("claim in this document", claim);
        }
        return reading;
    }

    private static ClaimStatus status(@Nullable String code) {
        return switch (code) {
            case null -> throw ProblemException.invalid("status", "is needed");
            case "ACCEPTED" -> ClaimStatus.ACCEPTED;
            case "REJECTED" -> ClaimStatus.REJECTED;
            case "PROPOSED" -> ClaimStatus.PROPOSED;
            default -> throw ProblemException.invalid("status", "must be ACCEPTED, REJECTED or PROPOSED");
        };
    }

    private static Response ok(TemplateInstance part) {
        return Response.ok(part).build();
    }

    private static Response back(String id, String rest) {
        return Response.seeOther(URI.create("/documents/" + Address.id(id) + rest))
                .build();
    }
}
