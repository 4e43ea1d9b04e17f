package org.counterclaim.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds bodies against the constraints they declare. */
@ApplicationScoped
public class BodyCheck {

    private final Validator validator;

    BodyCheck(Validator validator) {
        this.validator = validator;
    }

    public List<FieldError> errorsOf(Object body) {
        return validator.validate(body).stream()
                .map(BodyCheck::error)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
    }

    /** Refuses a body that is missing or breaks a constraint. */
    public <T> T checked(@Nullable T body) {
        if (body == null) {
            throw ProblemType.BAD_REQUEST.because("A JSON body is needed");
        }
        List<FieldError> errors = errorsOf(body);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return body;
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        return new FieldError(field(violation.getPropertyPath()), violation.getMessage());
    }

    /** As the sender wrote it: {@code via[1].name}, {@code qualifiers.batch}. */
    private static String field(Path path) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKey() != null) {
                field.append('.').append(node.getKey());
            }
            if (node.getKind() != ElementKind.CONTAINER_ELEMENT && node.getName() != null) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }
}
