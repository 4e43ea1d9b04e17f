package org.counterclaim.predicate;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** A rule as people and programs read it. */
public record RuleView(
        UUID id,
        int version,
        String code,
        String source,
        String sourceStance,
        Map<String, String> condition,
        String target,
        String targetStance,
        String mode,
        @Nullable OffsetDateTime validFrom,
        @Nullable OffsetDateTime validTo,
        Names label) {

    static RuleView of(Rule rule) {
        return new RuleView(
                rule.id(),
                rule.version(),
                rule.code(),
                rule.source(),
                rule.sourceStance().name(),
                new TreeMap<>(rule.condition()),
                rule.target(),
                rule.targetStance().name(),
                rule.mode().name(),
                rule.validFrom() == null ? null : rule.validFrom().atOffset(ZoneOffset.UTC),
                rule.validTo() == null ? null : rule.validTo().atOffset(ZoneOffset.UTC),
                rule.label());
    }
}
