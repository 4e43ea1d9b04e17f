package org.counterclaim.problem;

import jakarta.ws.rs.core.Response;

/** Shows a problem to a person, where no program asked. */
public interface ProblemPage {

    Response show(Problem problem);
}
