package org.counterclaim.export;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to export.
 *
 * @param week an ISO 8601 week, such as {@code 2018-W20}; or
 * @param from the start of a period, RFC 3339, with
 * @param to its end, excluded
 * @param format CSV (default), XLSX, JSONL, JSONLD, HTML, PDF (where the server has a browser) or ZIP, which holds all
 * @param language ar or en (default): of names and labels
 * @param filter parameters of {@code GET /api/v1/conflicts} by name, each a value or a list of values; or
 * @param query the same as they stand in the address of the queue or of a saved view
 * @param bom whether CSV begins with a byte order mark, which spreadsheets need to read Arabic: true (default) or false
 * @param internal whether JSON lines hold what stays in the newsroom too: comments, assignees, labels, dates due, reasons
 *     for setting aside, who did what; for a server that takes the work over: false (default) or, for administrators, true
 */
@Schema(examples = {ExportBody.ARABIC_EXAMPLE, ExportBody.ENGLISH_EXAMPLE})
public record ExportBody(
        @Nullable String week,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable String format,
        @Nullable String language,
        @Nullable @Schema(implementation = Object.class) Map<String, JsonNode> filter,

        @Nullable @Size(max = 10_000, message = "must have at most 10000 characters") String query,

        @Nullable Boolean bom,
        // What was asked of earlier versions of the program is kept under this name.
        @Nullable @JsonAlias("comments") Boolean internal) {

    static final String ARABIC_EXAMPLE = """
            {"week":"2018-W20","format":"CSV","language":"ar","filter":{"type":["POLARITY","QUANTITY"],"q":"قافلة"}}""";

    static final String ENGLISH_EXAMPLE = """
            {"from":"2018-05-01T00:00:00Z","to":"2018-06-01T00:00:00Z","format":"XLSX","language":"en",
             "filter":{"active":true,"minScore":0.5}}""";
}
