package org.counterclaim.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.counterclaim.problem.FieldError;
import org.counterclaim.problem.Problem;
import org.counterclaim.problem.ProblemPage;
import org.counterclaim.problem.ProblemType;

/** What went wrong, for a person: what it means and what to do. */
@ApplicationScoped
class ErrorPage implements ProblemPage {

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance error(int status, List<String> details);
    }

    private final Visit visit;

    ErrorPage(Visit visit) {
        this.visit = visit;
    }

    /** Who is nobody, where one must be somebody, is led to where one says who one is, and back. */
    @Override
    public Response show(Problem problem) {
        return problem.status() == ProblemType.UNAUTHENTICATED.status() ? signIn() : error(problem);
    }

    private Response signIn() {
        String wanted = URLEncoder.encode(visit.address(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/sign-in?to=" + wanted)).build();
    }

    private Response error(Problem problem) {
        List<FieldError> errors = Objects.requireNonNullElse(problem.errors(), List.of());
        List<String> details = errors.stream().map(visit.say()::refusal).toList();
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.error(problem.status(), details).render())
                .build();
    }
}
