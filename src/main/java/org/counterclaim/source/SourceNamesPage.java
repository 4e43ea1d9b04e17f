package org.counterclaim.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.counterclaim.page.Lines;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a field of a source's name offers while it is typed into. Beside an id, this path needs its own class. */
@Path("/sources/names")
@Produces(MediaType.TEXT_HTML)
class SourceNamesPage {
    private static final int OFFERED = 12;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance names(List<SourceView> sources);
    }

    private final SourceListing sources;

    SourceNamesPage(SourceListing sources) {
        this.sources = sources;
    }

    @GET
    public TemplateInstance names(@RestQuery @Nullable String parent, @RestQuery @Nullable String into) {
        String words = Lines.given(parent == null ? into : parent);
        return Templates.names(
                words == null
                        ? List.of()
                        : sources.page(Asked.of("q", words), PageRequest.first(OFFERED))
                                .items());
    }
}
