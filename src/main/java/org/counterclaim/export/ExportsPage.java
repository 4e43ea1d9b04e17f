package org.counterclaim.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterclaim.limits.AtOnce;
import org.counterclaim.page.Visit;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The exports that were made, and the making of one. */
@Path("/exports")
@Produces(MediaType.TEXT_HTML)
class ExportsPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance exports(
                List<ExportView> exports,
                @Nullable String next,
                String week,
                List<String> formats,
                String format,
                String query,
                @Nullable String refusal);
    }

    private final Exports exports;
    private final Exporting exporting;
    private final Keeping keeping;
    private final ExportSettings settings;
    private final Visit visit;
    private final Clock clock;
    private final AtOnce atOnce;

    ExportsPage(
            Exports exports,
            Exporting exporting,
            Keeping keeping,
            ExportSettings settings,
            Visit visit,
            Clock clock,
            AtOnce atOnce) {
        this.exports = exports;
        this.exporting = exporting;
        this.keeping = keeping;
        this.settings = settings;
        this.visit = visit;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam PageRequest wanted, @RestQuery @Nullable String query) {
        return shown(exports.page(wanted), lastWeek(), "", Objects.requireNonNullElse(query, ""), null);
    }

    /** Makes the export of a week in one format, or in every format that is set, in the language of the page. */
    @POST
    @Needs(Role.REVIEWER)
    public Response make(
            @RestForm @Nullable String week, @RestForm @Nullable String format, @RestForm @Nullable String query) {
        String wanted = Objects.requireNonNullElse(week, "").strip();
        String filter = Objects.requireNonNullElse(query, "").strip();
        String one = Objects.requireNonNullElse(format, "");
        try {
            Period period = Period.of(wanted, null, null, settings.zone());
            List<ExportOrder> orders = (one.isEmpty()
                            ? settings.formats().stream().map(ExportFormat::name)
                            : Stream.of(one))
                    .map(each -> ExportOrder.of(period, each, visit.language().tag(), filter))
                    .toList();
            orders.forEach(order -> atOnce.during(() -> exporting.make(order, draft -> keeping.keep(draft, false))));
        } catch (ProblemException refused) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(shown(
                            exports.page(PageRequest.first(50)),
                            wanted,
                            one,
                            filter,
                            visit.say().refusal(refused.problem())))
                    .build();
        }
        return Response.seeOther(URI.create("/exports")).build();
    }

    private TemplateInstance shown(
            Page<ExportView> page, String week, String format, String query, @Nullable String refusal) {
        return Templates.exports(
                page.items(),
                page.next() == null ? null : "/exports?cursor=" + page.next(),
                week,
                Arrays.stream(ExportFormat.values()).map(ExportFormat::name).toList(),
                format,
                query,
                refusal);
    }

    private String lastWeek() {
        return Period.weekOf(
                LocalDate.ofInstant(clock.instant(), settings.zone()).minusWeeks(1));
    }
}
