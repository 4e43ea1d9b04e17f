package org.counterclaim.conflict;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.counterclaim.page.Say;
import org.counterclaim.page.Visit;

/** What can be chosen beside the queue, with how many conflicts each choice leaves. */
@Path("/conflicts/facets")
@Produces(MediaType.TEXT_HTML)
class FacetsPage {

    private static final Set<String> CODES = Set.of("state", "type", "active");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance facets(List<Choices> facets);

        static native TemplateInstance facets$list(List<Choices> facets);
    }

    /** One facet as links. */
    record Choices(String name, List<Link> links) {
        public boolean isOpen() {
            return Set.of("state", "type", "assignee").contains(name)
                    || links.stream().anyMatch(Link::isChosen);
        }
    }

    record Link(String text, long count, boolean isChosen, String href) {}

    private final Facets facets;
    private final Visit visit;

    FacetsPage(Facets facets, Visit visit) {
        this.facets = facets;
        this.visit = visit;
    }

    @GET
    public Response facets(@Context UriInfo uri) {
        QueueAsked asked = QueueAsked.of(uri.getQueryParameters());
        asked.filter(visit.zone());
        List<Choices> choices =
                facets
                        .of(
                                asked.parameters(),
                                parameters -> QueueAsked.of(parameters).filter(visit.zone()))
                        .stream()
                        .map(facet -> new Choices(
                                facet.name(),
                                facet.values().stream()
                                        .map(value -> link(asked, facet.name(), value))
                                        .toList()))
                        .filter(each -> !each.links().isEmpty())
                        .toList();
        return Response.ok(visit.isPartial() ? Templates.facets$list(choices) : Templates.facets(choices))
                .header(HttpHeaders.VARY, "HX-Request")
                .build();
    }

    private Link link(QueueAsked asked, String name, Facet.Value value) {
        return new Link(
                text(name, value),
                value.count(),
                asked.has(name, value.value()),
                asked.toggled(name, value.value()).href());
    }

    private String text(String name, Facet.Value value) {
        Say say = visit.say();
        if (value.label() != null) {
            return say.name(value.label());
        }
        if (CODES.contains(name) || value.value().equals(ConflictFilter.NOBODY)) {
            return say.word(name, value.value());
        }
        return name.equals("language") ? say.language(value.value()) : value.value();
    }
}
