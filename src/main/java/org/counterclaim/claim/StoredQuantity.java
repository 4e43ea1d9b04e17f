package org.counterclaim.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.jspecify.annotations.Nullable;

/** A quantity in the columns of a claim. */
@Embeddable
record StoredQuantity(
        @Column(name = "quantity_min") Long min,
        @Column(name = "quantity_max") @Nullable Long max,
        @Column(name = "quantity_best") @Nullable Long best,

        @Enumerated(EnumType.STRING) @Column(name = "quantity_qualifier")
        QuantityQualifier qualifier,

        @Column(name = "quantity_unit") String unit,
        @Column(name = "quantity_as_of") @Nullable Instant asOf,
        @Column(name = "quantity_since") @Nullable Instant since,
        @Column(name = "quantity_cumulative") Boolean cumulative,
        @Column(name = "quantity_words") @Nullable String words) {

    static StoredQuantity of(Quantity quantity) {
        return new StoredQuantity(
                quantity.min(),
                quantity.max(),
                quantity.best(),
                quantity.qualifier(),
                quantity.unit(),
                quantity.asOf(),
                quantity.since(),
                quantity.cumulative(),
                quantity.words());
    }

    Quantity quantity() {
        return new Quantity(min, max, best, qualifier, unit, asOf, since, Boolean.TRUE.equals(cumulative), words);
    }
}
