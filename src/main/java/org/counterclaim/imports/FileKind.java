package org.counterclaim.imports;

/** What sort of file it is, by its content. */
public enum FileKind {
    CSV,
    JSON_LINES,
    XLSX
}
