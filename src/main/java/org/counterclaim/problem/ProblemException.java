package org.counterclaim.problem;

import java.util.List;

/** Refuses a request with a problem for its sender. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    static ProblemException invalid(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        String detail = first.field() + " " + first.message();
        return new ProblemException(new Problem(ProblemType.INVALID_FIELD, detail, List.copyOf(errors)));
    }

    public static ProblemException noSuch(String what, Object id) {
        return ProblemType.NOT_FOUND.because("There is no " + what + " " + id);
    }

    public Problem problem() {
        return problem;
    }
}
