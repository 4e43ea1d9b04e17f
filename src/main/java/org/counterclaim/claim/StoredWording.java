package org.counterclaim.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/** The words of a claim in its columns. */
@Embeddable
record StoredWording(
        String statement,
        String language,
        @Nullable String translation,
        @Column(name = "translation_language") @Nullable String translationLanguage,
        @Embedded @Nullable StoredQuote quote) {

    static StoredWording of(NewClaim.Wording wording) {
        return new StoredWording(
                wording.statement(),
                wording.language(),
                wording.translation(),
                wording.translationLanguage(),
                wording.quote() == null ? null : StoredQuote.of(wording.quote()));
    }
}
