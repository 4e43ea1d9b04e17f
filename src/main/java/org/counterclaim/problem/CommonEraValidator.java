package org.counterclaim.problem;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

public final class CommonEraValidator implements ConstraintValidator<CommonEra, OffsetDateTime> {

    @Override
    public boolean isValid(@Nullable OffsetDateTime time, ConstraintValidatorContext context) {
        if (time == null) {
            return true;
        }
        int year = time.toInstant().atOffset(ZoneOffset.UTC).getYear();
        return year >= 1 && year <= 9999;
    }
}
