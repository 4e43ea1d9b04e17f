package org.counterclaim.page;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.LocalePriorityList;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;

/** The interface languages, both first-class. */
public enum Language {
    AR("ar", "rtl"),
    EN("en", "ltr");

    private final String tag;
    private final String dir;

    Language(String tag, String dir) {
        this.tag = tag;
        this.dir = dir;
    }

    /** BCP 47 tag, for {@code lang}. */
    public String tag() {
        return tag;
    }

    /** Direction of the page, for {@code dir}. */
    public String dir() {
        return dir;
    }

    public Language other() {
        return this == AR ? EN : AR;
    }

    /** Latin digits in both languages: news of the region is written with either, and figures are compared by eye. */
    ULocale locale() {
        return this == AR ? new ULocale("ar@numbers=latn") : ULocale.UK;
    }

    static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
    }

    /** The best of the two for an {@code Accept-Language} header, English where it asks for neither. */
    static Language accepted(String header) {
        try {
            ULocale best = LocaleMatcher.builder()
                    .setSupportedULocales(Arrays.asList(ULocale.ENGLISH, new ULocale("ar")))
                    .build()
                    .getBestMatch(LocalePriorityList.add(header).build());
            return of(best.getLanguage()).orElse(EN);
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}
