package org.counterclaim.reconcile;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the reconciler in Arabic or, for every other language, English. */
final class Messages {

    private static final String BUNDLE = "org.counterclaim.reconcile.reasons";

    private final ResourceBundle bundle;
    private final ULocale locale;

    private Messages(ResourceBundle bundle, ULocale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static Messages in(Locale wanted) {
        boolean arabic = "ar".equals(wanted.getLanguage());
        Locale language = arabic ? Locale.of("ar") : Locale.ENGLISH;
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new Messages(bundle, new ULocale(arabic ? "ar@numbers=latn" : "en"));
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    ULocale locale() {
        return locale;
    }
}
