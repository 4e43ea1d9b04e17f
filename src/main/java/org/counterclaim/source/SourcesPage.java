package org.counterclaim.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.paging.Filter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of sources. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
class SourcesPage {
    private static final int SHOWN = 100;
    private static final UUID LATEST = new UUID(-1, -1);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sources(SourceList list);
    }

    private final SourceDirectory directory;

    SourcesPage(SourceDirectory directory) {
        this.directory = directory;
    }

    @GET
    public TemplateInstance sources(@RestQuery @DefaultValue("") String q, @RestQuery @Nullable String before) {
        String words = Objects.requireNonNullElse(Filter.text("q", q), "");
        UUID start = Objects.requireNonNullElse(Filter.id("before", before), LATEST);
        List<SourceList.Row> found = directory.list(words, start, SHOWN + 1);
        List<SourceList.Row> shown = found.subList(0, Math.min(SHOWN, found.size()));
        return Templates.sources(
                new SourceList(words, shown, found.size() > SHOWN ? next(words, shown.getLast()) : null));
    }

    private static String next(String words, SourceList.Row last) {
        UriBuilder next = UriBuilder.fromPath("/sources").queryParam("before", last.id());
        return (words.isEmpty() ? next : next.queryParam("q", "{words}"))
                .build(words)
                .toString();
    }
}
