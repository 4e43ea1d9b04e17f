package org.counterclaim.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.IntStream;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.conflict.ConflictFilter;
import org.counterclaim.conflict.ConflictLists;
import org.counterclaim.conflict.ConflictOrder;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.Depth;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.PageRequest;

/** How things stand, for whoever looks. */
@Path("/overview")
@Produces(MediaType.TEXT_HTML)
class OverviewPage {

    private static final int LATEST = 6;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(Overview now, List<ConflictView> latest, String me, List<Bar> weeks);
    }

    /**
     * A week as two columns of a chart, in percent of its height.
     *
     * @param left where it begins, in percent of the width, for a page that runs left to right
     */
    record Bar(Overview.Week week, double left, double found, double closed) {}

    private final Overviews overviews;
    private final ConflictLists conflicts;
    private final CurrentPerson person;

    OverviewPage(Overviews overviews, ConflictLists conflicts, CurrentPerson person) {
        this.overviews = overviews;
        this.conflicts = conflicts;
        this.person = person;
    }

    @GET
    public TemplateInstance overview() {
        Overview now = overviews.now();
        List<ConflictView> latest = conflicts
                .page(
                        ConflictFilter.of(Asked.of("active", true)),
                        ConflictOrder.of("detected"),
                        PageRequest.first(LATEST),
                        Depth.ROW)
                .items();
        return Templates.overview(now, latest, person.name(), bars(now.weeks()));
    }

    private static List<Bar> bars(List<Overview.Week> weeks) {
        double most = Math.max(
                1,
                weeks.stream()
                        .mapToLong(week -> Math.max(week.found(), week.closed()))
                        .max()
                        .orElse(1));
        double width = 100.0 / Math.max(1, weeks.size());
        return IntStream.range(0, weeks.size())
                .mapToObj(each -> new Bar(
                        weeks.get(each),
                        rounded(each * width),
                        rounded(weeks.get(each).found() / most * 100),
                        rounded(weeks.get(each).closed() / most * 100)))
                .toList();
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
