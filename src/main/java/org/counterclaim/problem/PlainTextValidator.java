package org.counterclaim.problem;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    private PlainText.Form form = PlainText.Form.PROSE;

    @Override
    public void initialize(PlainText annotation) {
        form = annotation.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Optional<String> fault = fault(text);
        fault.ifPresent(message -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        });
        return fault.isEmpty();
    }

    private Optional<String> fault(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Optional<String> fault = fault(text.codePointAt(i));
            if (fault.isPresent()) {
                return fault;
            }
        }
        if (form == PlainText.Form.NAME && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("must hold a letter or a digit");
        }
        return Optional.empty();
    }

    private Optional<String> fault(int c) {
        if (c == 0) {
            return Optional.of("must not hold the character NUL");
        }
        if (Character.getType(c) == Character.SURROGATE) {
            return Optional.of("must not hold half a surrogate pair");
        }
        if (form == PlainText.Form.CAPTURED) {
            return Optional.empty();
        }
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
            return Optional.of("must not hold the text direction control U+%04X".formatted(c));
        }
        boolean newLine = form == PlainText.Form.PROSE && (c == '\n' || c == '\r' || c == '\t');
        if (Character.isISOControl(c) && !newLine) {
            return Optional.of("must not hold the control character U+%04X".formatted(c));
        }
        return Optional.empty();
    }
}
