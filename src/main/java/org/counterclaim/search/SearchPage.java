package org.counterclaim.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.counterclaim.paging.Filter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Search over everything. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
class SearchPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance search(String q, @Nullable Found found, String query);
    }

    private final Search search;

    SearchPage(Search search) {
        this.search = search;
    }

    @GET
    public TemplateInstance search(@RestQuery @Nullable String q) {
        String words = Filter.text("q", q);
        return words == null
                ? Templates.search("", null, "")
                : Templates.search(words, search.of(words), "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
