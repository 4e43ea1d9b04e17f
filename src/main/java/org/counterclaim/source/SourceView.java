package org.counterclaim.source;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source as people and programs read it.
 *
 * @param mergedInto the source that this one turned out to be; null while it stands for itself
 */
public record SourceView(
        UUID id,
        int version,
        @Nullable String code,
        Names names,
        String kind,
        @Nullable String country,
        String stateAffiliation,
        @Nullable SourceRef parent,
        String grade,
        String notes,
        List<SourceName> aliases,
        List<String> sites,
        @Nullable UUID mergedInto,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {

    public static SourceView of(Source source) {
        Source parent = source.parent();
        Source survivor = source.mergedInto();
        return new SourceView(
                source.id(),
                source.version(),
                source.code(),
                source.names(),
                source.kind().name(),
                source.country(),
                source.stateAffiliation().name(),
                parent == null ? null : parent.in("en"),
                source.grade(),
                source.notes(),
                source.aliases().stream()
                        .sorted(Comparator.comparing(SourceName::language).thenComparing(SourceName::name))
                        .toList(),
                source.sites().stream().sorted().toList(),
                survivor == null ? null : survivor.id(),
                source.createdAt().atOffset(ZoneOffset.UTC),
                source.changedAt().atOffset(ZoneOffset.UTC));
    }

    /** Its names, other than the two it is shown under. */
    public List<SourceName> furtherNames() {
        return aliases.stream()
                .filter(each -> !each.name().equals(names.ar()) && !each.name().equals(names.en()))
                .toList();
    }
}
