package org.counterclaim.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One row of a reference file, its fields checked.
 *
 * @param line where it starts in the file, from 1
 * @param key what tells it from the file's other rows
 * @param content column to value
 */
record ReferenceRow(String file, long line, String key, ObjectNode content) {

    String text(String column) {
        return content.path(column).asText("");
    }

    boolean names(String column) {
        return content.hasNonNull(column);
    }

    ReferenceFault fault(String column, String reason) {
        return new ReferenceFault(file, line, column, reason);
    }
}
