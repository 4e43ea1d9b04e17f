package org.counterclaim.intake;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.claim.Reconciling;
import org.counterclaim.document.DocumentBody;
import org.counterclaim.document.DocumentIntake;
import org.counterclaim.page.PageSettings;
import org.counterclaim.page.Visit;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.FieldError;

/** Where a report is pasted. */
@Path("/documents/new")
@Produces(MediaType.TEXT_HTML)
class IntakePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance paste(PastedReport report, List<String> wrong);
    }

    private final DocumentIntake intake;
    private final Reconciling reconciling;
    private final BodyCheck check;
    private final PageSettings settings;
    private final Visit visit;

    IntakePage(DocumentIntake intake, Reconciling reconciling, BodyCheck check, PageSettings settings, Visit visit) {
        this.intake = intake;
        this.reconciling = reconciling;
        this.check = check;
        this.settings = settings;
        this.visit = visit;
    }

    @GET
    public TemplateInstance form() {
        PastedReport empty = new PastedReport();
        empty.language = visit.language().tag();
        return Templates.paste(empty, List.of());
    }

    @POST
    public Response take(@BeanParam PastedReport report) {
        List<FieldError> wrong = new ArrayList<>();
        DocumentBody body = report.body(settings.zone(), wrong);
        wrong.addAll(body == null ? List.of() : check.errorsOf(body));
        if (body == null || !wrong.isEmpty()) {
            return refused(report, wrong);
        }
        UUID document = intake.take(body).document();
        reconciling.await(Set.copyOf(intake.eventsOf(document)));
        return Response.seeOther(URI.create("/documents/" + document + "?fresh=yes"))
                .build();
    }

    private Response refused(PastedReport report, List<FieldError> wrong) {
        List<String> words = wrong.stream()
                .map(error -> visit.say().word("pasted", root(error.field())) + ": " + error.message())
                .toList();
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.paste(report, words))
                .build();
    }

    private static String root(String field) {
        return field.replaceAll("[.\\[].*", "");
    }
}
