package org.counterclaim.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.counterclaim.page.Address;
import org.counterclaim.page.Visit;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The exports that were made, and the making of one. */
@Path("/exports")
@Produces(MediaType.TEXT_HTML)
class ExportsPage {

    /** As many as a page shows. */
    private static final int MOST_JOBS = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance exports(
                List<ExportView> exports,
                List<ExportJob> jobs,
                boolean isBusy,
                @Nullable String next,
                ExportForm form,
                List<String> formats,
                @Nullable String refusal);

        static native TemplateInstance jobs(List<ExportJob> jobs, boolean isBusy);
    }

    private final Exports exports;
    private final ExportJobs jobs;
    private final ExportAsking asking;
    private final ExportSettings settings;
    private final BodyCheck bodies;
    private final Visit visit;
    private final Clock clock;

    ExportsPage(
            Exports exports,
            ExportJobs jobs,
            ExportAsking asking,
            ExportSettings settings,
            BodyCheck bodies,
            Visit visit,
            Clock clock) {
        this.exports = exports;
        this.jobs = jobs;
        this.asking = asking;
        this.settings = settings;
        this.bodies = bodies;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam PageRequest wanted, @RestQuery @Nullable String query) {
        return shown(exports.page(wanted), ExportForm.of(lastWeek(), query), null);
    }

    /** What changes while exports are made. */
    @GET
    @Path("jobs")
    public TemplateInstance jobs() {
        List<ExportJob> recent = jobs.recent(MOST_JOBS);
        return Templates.jobs(recent, isBusy(recent));
    }

    /** Has the export of a week made in one format, or in every format that is set, in the language of the page. */
    @POST
    @Needs(Role.REVIEWER)
    public Response make(@BeanParam ExportForm form) {
        try {
            asking.ask(form.bodies(settings, visit.language().tag()).stream()
                    .map(bodies::checked)
                    .toList());
        } catch (ProblemException refused) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(shown(
                            exports.page(PageRequest.first(50)),
                            form,
                            visit.say().refusal(refused.problem())))
                    .build();
        }
        return back();
    }

    @POST
    @Path("jobs/{id}/cancel")
    @Needs(Role.REVIEWER)
    public Response cancel(@PathParam("id") String id) {
        try {
            asking.cancel(Address.id(id));
        } catch (ProblemException ended) {
            // It ended while the person looked at it: the page that follows shows how.
            if (ended.problem().status() != Response.Status.CONFLICT.getStatusCode()) {
                throw ended;
            }
        }
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/exports")).build();
    }

    private TemplateInstance shown(Page<ExportView> page, ExportForm form, @Nullable String refusal) {
        List<ExportJob> recent = jobs.recent(MOST_JOBS);
        return Templates.exports(
                page.items(),
                recent,
                isBusy(recent),
                page.next() == null ? null : "/exports?cursor=" + page.next(),
                form,
                Arrays.stream(ExportFormat.values()).map(ExportFormat::name).toList(),
                refusal);
    }

    private static boolean isBusy(List<ExportJob> jobs) {
        return jobs.stream().anyMatch(ExportJob::unfinished);
    }

    private String lastWeek() {
        return Period.weekOf(
                LocalDate.ofInstant(clock.instant(), settings.zone()).minusWeeks(1));
    }
}
