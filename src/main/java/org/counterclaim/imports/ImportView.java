package org.counterclaim.imports;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import over REST.
 *
 * @param size of the file, in bytes
 * @param sha256 of the file, in hexadecimal
 * @param layout how its bytes are read
 * @param header the names of its columns
 * @param mapping which field each column feeds: proposed, until it is put
 * @param missing fields without which no row can be kept and that nothing feeds yet
 * @param rows how many it has, the header left out
 * @param waiting how many have no outcome yet
 * @param preview its first rows and what would be refused of them; null in a list and once it was started
 * @param content where the file is, as it came
 * @param report where the refused rows are, as a file to mend and send again
 */
public record ImportView(
        UUID id,
        int version,
        String name,
        long size,
        String sha256,
        Layout layout,
        List<String> header,
        Mapping mapping,
        List<String> missing,
        State state,
        int rows,
        int waiting,
        int created,
        int duplicates,
        int refused,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt,
        @Nullable List<RowView> preview,
        String content,
        String report) {

    static ImportView of(ImportedFile file, @Nullable List<RowView> preview) {
        String address = "/api/v1/imports/" + file.id();
        return new ImportView(
                file.id(),
                file.version(),
                file.name(),
                file.size(),
                file.sha256(),
                file.layout(),
                file.header(),
                file.mapping(),
                file.mapping().missing(),
                file.state(),
                file.rows(),
                file.waiting(),
                file.created(),
                file.duplicates(),
                file.refused(),
                file.createdAt(),
                file.startedAt(),
                file.finishedAt(),
                preview,
                address + "/content",
                address + "/refused.csv");
    }

    /** How much of it is done, in whole percent. */
    public int percent() {
        return rows == 0 ? 100 : (int) ((rows - waiting) * 100L / rows);
    }
}
