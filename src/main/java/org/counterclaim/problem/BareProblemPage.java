package org.counterclaim.problem;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A line of text, until pages bring a better one. */
@DefaultBean
@ApplicationScoped
class BareProblemPage implements ProblemPage {

    @Override
    public Response show(Problem problem) {
        return Response.status(problem.status())
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .entity(problem.title())
                .build();
    }
}
