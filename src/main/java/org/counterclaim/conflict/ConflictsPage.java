package org.counterclaim.conflict;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.counterclaim.page.Visit;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.counterclaim.permission.Permissions;
import org.counterclaim.permission.Role;

/** The queue of conflicts. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class ConflictsPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance queue(Queue queue);

        static native TemplateInstance queue$list(Queue queue);
    }

    private final QueueRows conflicts;
    private final QueueOptions options;
    private final Tabs tabs;
    private final Permissions permissions;
    private final Visit visit;
    private final Clock clock;

    ConflictsPage(
            QueueRows conflicts, QueueOptions options, Tabs tabs, Permissions permissions, Visit visit, Clock clock) {
        this.conflicts = conflicts;
        this.options = options;
        this.tabs = tabs;
        this.permissions = permissions;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    public Response home() {
        return Response.seeOther(URI.create("/conflicts")).build();
    }

    @GET
    @Path("conflicts")
    public Response queue(@Context UriInfo uri, @Valid @BeanParam PageRequest wanted) {
        QueueAsked asked = QueueAsked.of(uri.getQueryParameters());
        Page<QueueRow> page = conflicts.page(asked.filter(visit.zone()), ConflictOrder.of(asked.sort()), wanted);
        Queue queue = queue(asked, page, uri.getQueryParameters());
        return Response.ok(visit.isPartial() ? Templates.queue$list(queue) : Templates.queue(queue))
                .header(HttpHeaders.VARY, "HX-Request")
                .build();
    }

    private Queue queue(QueueAsked asked, Page<QueueRow> page, MultivaluedMap<String, String> query) {
        Map<String, String> size = query.containsKey("limit") ? Map.of("limit", query.getFirst("limit")) : Map.of();
        Map<String, String> onward = new TreeMap<>(size);
        if (page.next() != null) {
            onward.put("cursor", page.next());
        }
        boolean bare = page.items().isEmpty() && options.isBare();
        return new Queue(
                asked,
                page.items(),
                page.total().count(),
                page.total().type() == Total.Type.EXACT,
                bare,
                page.next() == null ? null : asked.href("/conflicts", onward),
                query.containsKey("cursor") ? asked.href("/conflicts", size) : null,
                asked.href("/conflicts/facets", Map.of()),
                ArrivalsPage.href(asked, now()),
                tabs.of(asked),
                options.assignees(),
                permissions.may(Role.REVIEWER));
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
