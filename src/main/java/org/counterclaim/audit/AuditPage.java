package org.counterclaim.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The audit trail, for administrators. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@Needs(Role.ADMIN)
class AuditPage {

    private static final int SHOWN = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance audit(TrailList list);
    }

    private final AuditReading reading;
    private final ShownValues values;

    AuditPage(AuditReading reading, ShownValues values) {
        this.reading = reading;
        this.values = values;
    }

    @GET
    public TemplateInstance audit(
            @BeanParam AuditFilter filter, @RestQuery @Nullable String cursor, @Context UriInfo uri) {
        Page<AuditResource.Entry> page = reading.page(filter, PageRequest.after(cursor, SHOWN));
        String query = Objects.requireNonNullElse(
                uri.getRequestUriBuilder().replaceQueryParam("cursor").build().getRawQuery(), "");
        String joined = query.isEmpty() ? "" : query + "&";
        return Templates.audit(new TrailList(
                typed(filter.entity),
                typed(filter.id),
                typed(filter.actor),
                typed(filter.action),
                page.items().stream().map(this::row).toList(),
                page.next() == null ? null : "/audit?" + joined + "cursor=" + page.next(),
                "/api/v1/audit/export?" + joined + "format="));
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private TrailList.Row row(AuditResource.Entry entry) {
        return new TrailList.Row(
                entry.seq(),
                entry.at(),
                entry.actor(),
                entry.actor().equals(CurrentPerson.MACHINE),
                entry.token() == null ? null : entry.token().toString(),
                entry.address(),
                values.plain(entry.agent()),
                entry.request(),
                entry.action(),
                entry.entity(),
                entry.entityId(),
                link(entry),
                values.pretty(entry.before()),
                values.pretty(entry.after()),
                entry.hash());
    }

    /** The page of the thing that was changed, where it has one. */
    private static @Nullable String link(AuditResource.Entry entry) {
        return switch (entry.entity()) {
            case "conflict" -> "/conflicts/" + entry.entityId();
            case "document" -> "/documents/" + entry.entityId();
            case "event" -> "/events/" + entry.entityId();
            case "feed" -> "/feeds/" + entry.entityId();
            case "import" -> "/imports/" + entry.entityId();
            case "source" -> "/sources/" + entry.entityId();
            case "person" -> "/people";
            default -> null;
        };
    }
}
