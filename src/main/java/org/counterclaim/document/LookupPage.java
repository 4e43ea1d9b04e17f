package org.counterclaim.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.counterclaim.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a searching field offers while a name is typed into it. */
@Path("/lookups/{kind}")
@Produces(MediaType.TEXT_HTML)
class LookupPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance options(String kind, String q, List<Lookups.Hit> hits);
    }

    private final Lookups lookups;

    LookupPage(Lookups lookups) {
        this.lookups = lookups;
    }

    @GET
    public TemplateInstance options(String kind, @RestQuery @Nullable String q) {
        if (!Lookups.kinds().contains(kind)) {
            throw ProblemType.NOT_FOUND.because("There is nothing of this kind to look up");
        }
        String typed = q == null ? "" : q.replace("\0", "").strip();
        String words = typed.substring(0, Math.min(200, typed.length()));
        return Templates.options(kind, words, lookups.find(kind, words));
    }
}
