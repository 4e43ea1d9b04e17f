package org.counterclaim.export;

/** What an export is written as. */
public enum ExportFormat {
    /** One line for each claim of each position, for a spreadsheet. */
    CSV("text/csv; charset=utf-8", "csv"),
    /** One JSON object for each conflict and line. */
    JSONL("application/x-ndjson; charset=utf-8", "jsonl");

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
