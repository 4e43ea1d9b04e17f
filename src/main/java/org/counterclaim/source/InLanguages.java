package org.counterclaim.source;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** In how many of the two languages a name must be given. */
@Documented
@Constraint(validatedBy = InLanguagesValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface InLanguages {

    String message() default "must be given in ar or en, or both where both are asked for";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    boolean both();
}
