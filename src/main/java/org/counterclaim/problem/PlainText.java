package org.counterclaim.problem;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that is what it looks like: no NUL, no lone surrogates, and by default none of the controls that reorder what a
 * reader sees (U+202A to U+202E, U+2066 to U+2069), by which a name can pose as another.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    Form value() default Form.PROSE;

    /** How much is allowed. */
    enum Form {
        /** One line with at least one letter or digit. */
        NAME,
        /** One line. */
        LINE,
        /** Several lines. */
        PROSE,
        /** A captured report: kept as it came, reordering controls included. */
        CAPTURED
    }
}
