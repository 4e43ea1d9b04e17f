package org.counterclaim.problem;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class OneOfValidator implements ConstraintValidator<OneOf, String> {

    private List<String> codes = List.of();

    @Override
    public void initialize(OneOf annotation) {
        codes = Arrays.stream(annotation.value().getEnumConstants())
                .map(Enum::name)
                .toList();
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        if (code == null || codes.contains(code)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("must be one of " + String.join(", ", codes))
                .addConstraintViolation();
        return false;
    }
}
