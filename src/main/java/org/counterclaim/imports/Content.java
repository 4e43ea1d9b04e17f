package org.counterclaim.imports;

/** What a row of a file is. */
public enum Content {
    CLAIMS,
    REPORTS
}
