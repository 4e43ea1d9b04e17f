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
import org.counterclaim.article.Article;
import org.counterclaim.claim.Reconciling;
import org.counterclaim.document.DocumentBody;
import org.counterclaim.document.DocumentIntake;
import org.counterclaim.document.ReportFetching;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.page.PageSettings;
import org.counterclaim.page.Visit;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.FieldError;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where a report is pasted or named by its address. */
@Path("/documents/new")
@Produces(MediaType.TEXT_HTML)
class IntakePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance paste(PastedReport report, List<String> wrong, String address, String failure);
    }

    private final DocumentIntake intake;
    private final ReportFetching fetching;
    private final Reconciling reconciling;
    private final BodyCheck check;
    private final PageSettings settings;
    private final Visit visit;

    IntakePage(
            DocumentIntake intake,
            ReportFetching fetching,
            Reconciling reconciling,
            BodyCheck check,
            PageSettings settings,
            Visit visit) {
        this.intake = intake;
        this.fetching = fetching;
        this.reconciling = reconciling;
        this.check = check;
        this.settings = settings;
        this.visit = visit;
    }

    @GET
    public TemplateInstance form() {
        return Templates.paste(empty(), List.of(), "", "");
    }

    /** Fetches the report at an address. What the page leaves unsaid is asked for, with all that was found filled in. */
    @POST
    @Needs(Role.REVIEWER)
    @Path("address")
    public Response fetch(@RestForm @Nullable String address) {
        String given = address == null ? "" : address.strip();
        try {
            Article article = fetching.at(given);
            PastedReport found = PastedReport.of(article, fetching.publisher(article), settings.zone());
            return article.publishedAt() == null
                    ? refused(found, List.of(new FieldError("publishedAt", "is needed")))
                    : take(found);
        } catch (NotFetched refused) {
            String why = visit.say().word("fetch", refused.rule().name()) + " " + refused.about();
            return Response.status(refused.rule().problem().status())
                    .entity(Templates.paste(empty(), List.of(), given, why))
                    .build();
        }
    }

    private PastedReport empty() {
        PastedReport empty = new PastedReport();
        empty.language = visit.language().tag();
        return empty;
    }

    @POST
    @Needs(Role.REVIEWER)
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
                .entity(Templates.paste(report, words, "", ""))
                .build();
    }

    private static String root(String field) {
        return field.replaceAll("[.\\[].*", "");
    }
}
