package org.counterclaim.problem;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

public final class LanguageTagValidator implements ConstraintValidator<LanguageTag, String> {

    private static final int LONGEST = 35;

    @Override
    public boolean isValid(@Nullable String tag, ConstraintValidatorContext context) {
        if (tag == null) {
            return true;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return tag.length() <= LONGEST && !locale.getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
