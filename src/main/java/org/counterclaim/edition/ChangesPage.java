package org.counterclaim.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.counterclaim.page.Address;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an edit made of a report, word by word. */
@Path("/documents/{id}/changes")
@Produces(MediaType.TEXT_HTML)
class ChangesPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance changes(ChangesView changes, List<VersionRef> versions);
    }

    private final Editions editions;

    ChangesPage(Editions editions) {
        this.editions = editions;
    }

    @GET
    public TemplateInstance changes(String id, @RestQuery @Nullable String since) {
        UUID document = Address.id(id);
        UUID earlier = since == null || since.isEmpty() ? null : Address.id(since);
        return Templates.changes(editions.changes(document, earlier), editions.versions(document));
    }
}
