package org.counterclaim.reconcile;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.counterclaim.statement.Scale;

/** Counts things in the words and plurals of Arabic or, for every other language, English: {@code 6 buses}. */
public final class Units {

    private static final String BUNDLE = "org.counterclaim.reconcile.units";

    private final ResourceBundle bundle;
    private final ULocale locale;

    private Units(ResourceBundle bundle, ULocale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    public static Units in(Locale wanted) {
        boolean arabic = "ar".equals(wanted.getLanguage());
        Locale language = arabic ? Locale.of("ar") : Locale.ENGLISH;
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new Units(bundle, new ULocale(arabic ? "ar@numbers=latn" : "en"));
    }

    /**
     * A number of things; the bare number when the unit has no words.
     *
     * @param steps of the unit, as a {@link org.counterclaim.statement.Quantity} holds them
     * @param unit a unit of the vocabulary such as {@code person}, in letters of any case
     */
    public String counted(String unit, long steps) {
        return counted(unit, steps, "alone");
    }

    /** The same after a preposition, where Arabic bends the dual. */
    public String ofCounted(String unit, long steps) {
        return counted(unit, steps, "of");
    }

    /** The bare number. */
    public String number(String unit, long steps) {
        return NumberFormat.getNumberInstance(locale).format(Scale.value(steps, unit));
    }

    /** Every unit that has words, by its code. */
    public List<String> known() {
        return bundle.keySet().stream().sorted().toList();
    }

    private static Number number(long steps, String unit) {
        return Scale.decimals(unit) == 0 ? (Number) steps : Scale.value(steps, unit);
    }

    private String counted(String unit, long steps, String place) {
        String key = unit.toLowerCase(Locale.ROOT);
        return bundle.containsKey(key)
                ? new MessageFormat(bundle.getString(key), locale).format(new Object[] {number(steps, unit), place})
                : number(unit, steps);
    }
}
