package org.counterclaim.conflict;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.counterclaim.source.Names;

/** What the machine says of a conflict's course, in both languages. */
@ApplicationScoped
class ConflictWords {

    private static final String BUNDLE = "org.counterclaim.conflict.course";
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    Names ended(String reason) {
        return names("ended." + reason, Map.of());
    }

    /** From the counts of claims {@code added}, {@code removed} and {@code moved}. */
    Names reopened(Map<String, Integer> counts) {
        Map<String, Object> arguments = new TreeMap<>(Map.of("added", 0, "removed", 0, "moved", 0));
        arguments.putAll(counts);
        return names("reopened", arguments);
    }

    private static Names names(String key, Map<String, Object> arguments) {
        return new Names(text(key, ARABIC, arguments), text(key, Locale.ENGLISH, arguments));
    }

    private static String text(String key, Locale locale, Map<String, Object> arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), ULocale.forLocale(locale))
                .format(arguments)
                .strip();
    }
}
