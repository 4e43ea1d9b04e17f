package org.counterclaim.source;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public final class InLanguagesValidator implements ConstraintValidator<InLanguages, NamesBody> {

    private boolean both;

    @Override
    public void initialize(InLanguages annotation) {
        both = annotation.both();
    }

    @Override
    public boolean isValid(@Nullable NamesBody names, ConstraintValidatorContext context) {
        if (names == null) {
            return true;
        }
        return both ? names.ar() != null && names.en() != null : names.ar() != null || names.en() != null;
    }
}
