package org.counterclaim.predicate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.counterclaim.source.Names;

/**
 * A code that answers a predicate.
 *
 * @param side what it excludes: terms on different sides cannot both be true; empty is neutral
 */
@Embeddable
public record Term(
        String code,
        String side,
        @Column(name = "label_en") String labelEn,
        @Column(name = "label_ar") String labelAr,
        int position) {

    public Names label() {
        return new Names(labelAr, labelEn);
    }
}
