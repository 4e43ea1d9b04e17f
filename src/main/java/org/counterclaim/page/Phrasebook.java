package org.counterclaim.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;

/** Words for what nobody looks at in a browser: files and letters. */
@ApplicationScoped
public class Phrasebook {

    private final TermLabels terms;

    Phrasebook(TermLabels terms) {
        this.terms = terms;
    }

    /**
     * Words in a language.
     *
     * @param tag ar or en
     * @param now from which times are reckoned back
     * @param zone in which times are shown
     */
    public Say in(String tag, Instant now, ZoneId zone) {
        return new Say(Language.of(tag).orElse(Language.EN), now, zone, Digits.LATIN, terms);
    }
}
