package org.counterclaim.export;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export that is kept.
 *
 * @param query the filter, as it would stand in an address
 * @param bom whether CSV begins with a byte order mark
 * @param internal whether what stays in the newsroom is in it
 * @param sha256 of the file, in hexadecimal
 * @param size of the file, in bytes
 * @param claims how often a claim stands in one of the conflicts
 * @param edition 1, or more for one that corrects another
 * @param corrects the edition before
 * @param note why it was corrected
 * @param previous the export before, with which it was compared
 * @param content where the file is
 */
public record ExportView(
        UUID id,
        @Nullable String week,
        OffsetDateTime from,
        OffsetDateTime to,
        String format,
        String language,
        String query,
        boolean bom,
        boolean internal,
        String sha256,
        long size,
        int conflicts,
        long claims,
        boolean scheduled,
        int edition,
        @Nullable UUID corrects,
        String note,
        @Nullable UUID previous,
        String madeBy,
        OffsetDateTime createdAt,
        String content) {

    /** What the file is called outside: only signs that every system takes. */
    String fileName() {
        String name = week == null ? from.toLocalDate() + "_" + to.toLocalDate() : week;
        return "conflicts-%s-%s%s.%s"
                .formatted(
                        name,
                        language,
                        edition == 1 ? "" : "-edition-" + edition,
                        ExportFormat.valueOf(format).ending());
    }
}
