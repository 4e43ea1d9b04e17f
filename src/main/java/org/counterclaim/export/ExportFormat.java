package org.counterclaim.export;

/** What an export is written as. */
public enum ExportFormat {
    /** One line for each claim of each conflict, for a spreadsheet. */
    CSV("text/csv; charset=utf-8", "csv"),
    /** A workbook with a sheet each for the summary, conflicts, claims, relations and disagreements. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** One JSON object for each conflict and line, and after them all that another server needs to load them. */
    JSONL("application/x-ndjson; charset=utf-8", "jsonl"),
    /** Linked data in the words of schema.org, Web Annotation and PROV. */
    JSONLD("application/ld+json; charset=utf-8", "jsonld"),
    /** A digest to be read and printed, in one file. */
    HTML("text/html; charset=utf-8", "html"),
    /** The digest, printed. */
    PDF("application/pdf", "pdf"),
    /** All of these, with a manifest of their checksums. */
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
