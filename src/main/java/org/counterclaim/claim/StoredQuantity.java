package org.counterclaim.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Scale;
import org.jspecify.annotations.Nullable;

/** A quantity in the columns of a claim, in wholes of its unit. */
@Embeddable
record StoredQuantity(
        @Column(name = "quantity_min") BigDecimal min,
        @Column(name = "quantity_max") @Nullable BigDecimal max,
        @Column(name = "quantity_best") @Nullable BigDecimal best,

        @Enumerated(EnumType.STRING) @Column(name = "quantity_qualifier")
        QuantityQualifier qualifier,

        @Column(name = "quantity_unit") String unit,
        @Column(name = "quantity_as_of") @Nullable Instant asOf,
        @Column(name = "quantity_since") @Nullable Instant since,
        @Column(name = "quantity_cumulative") Boolean cumulative,
        @Column(name = "quantity_words") @Nullable String words) {

    static StoredQuantity of(Quantity quantity) {
        return new StoredQuantity(
                Scale.value(quantity.min(), quantity.unit()),
                value(quantity.max(), quantity.unit()),
                value(quantity.best(), quantity.unit()),
                quantity.qualifier(),
                quantity.unit(),
                quantity.asOf(),
                quantity.since(),
                quantity.cumulative(),
                quantity.words());
    }

    Quantity quantity() {
        return new Quantity(
                Scale.steps(min, unit),
                steps(max),
                steps(best),
                qualifier,
                unit,
                asOf,
                since,
                Boolean.TRUE.equals(cumulative),
                words);
    }

    private @Nullable Long steps(@Nullable BigDecimal value) {
        return value == null ? null : Scale.steps(value, unit);
    }

    private static @Nullable BigDecimal value(@Nullable Long steps, String unit) {
        return steps == null ? null : Scale.value(steps, unit);
    }
}
