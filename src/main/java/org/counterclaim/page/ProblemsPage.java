package org.counterclaim.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;

/** What each problem of the REST interface means and how it is mended: what stands at the address that names it. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML)
class ProblemsPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance problems(List<ProblemType> types);

        static native TemplateInstance problem(ProblemType type);
    }

    @GET
    public TemplateInstance problems() {
        return Templates.problems(List.of(ProblemType.values()));
    }

    @GET
    @Path("{slug}")
    public TemplateInstance problem(String slug) {
        return Templates.problem(Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> ProblemException.noSuch("problem", slug)));
    }
}
