package org.counterclaim.conflict;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.counterclaim.page.Visit;
import org.counterclaim.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Says how many conflicts were found since a page was made, or shows them. Beside an id, this path needs its own class. */
@Path("/conflicts/new")
@Produces(MediaType.TEXT_HTML)
class ArrivalsPage {

    private static final int MOST_SHOWN_AT_ONCE = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance arrivals(long count, String href);

        static native TemplateInstance arrived(List<QueueRow> rows, String href);
    }

    private final ConflictLists conflicts;
    private final QueueRows rows;
    private final Visit visit;
    private final Clock clock;

    ArrivalsPage(ConflictLists conflicts, QueueRows rows, Visit visit, Clock clock) {
        this.conflicts = conflicts;
        this.rows = rows;
        this.visit = visit;
        this.clock = clock;
    }

    /** Where to ask for what came after a moment. */
    static String href(QueueAsked asked, String after) {
        return asked.href("/conflicts/new", Map.of("after", after));
    }

    @GET
    public TemplateInstance arrivals(
            @Context UriInfo uri, @RestQuery @DefaultValue("") String after, @RestQuery @DefaultValue("") String show) {
        QueueAsked asked = QueueAsked.of(uri.getQueryParameters());
        ConflictFilter filter = asked.since(after).filter(visit.zone());
        if (show.isEmpty()) {
            return Templates.arrivals(
                    conflicts.total(filter).count(),
                    asked.href("/conflicts/new", Map.of("after", after, "show", "yes")));
        }
        String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        return Templates.arrived(
                rows.page(filter, ConflictOrder.of(asked.sort()), PageRequest.first(MOST_SHOWN_AT_ONCE))
                        .items(),
                href(asked, now));
    }
}
