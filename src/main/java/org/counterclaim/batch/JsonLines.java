package org.counterclaim.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines out of a stream, without ever holding more than one of them. */
final class JsonLines {

    /** Bytes of the longest line: a document of the greatest length, in letters of two bytes, escaped in part. */
    static final int LONGEST = 16 * 1024 * 1024;

    private final BufferedInputStream bytes;
    private int row;

    JsonLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, 64 * 1024);
    }

    /**
     * A line.
     *
     * @param row its number, from 1, blank lines counted
     * @param json without the line's end; null when it is longer than {@link #LONGEST}
     */
    record Line(int row, @Nullable InputStream json) {}

    /** The next line that is not blank; null at the end. */
    @Nullable Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean blank = true;
        for (int b = bytes.read(); ; b = bytes.read()) {
            if (b == '\n' || b < 0) {
                row++;
                if (!blank) {
                    return new Line(row, tooLong ? null : new ByteArrayInputStream(line.toByteArray()));
                }
                if (b < 0) {
                    return null;
                }
                continue;
            }
            blank &= b == ' ' || b == '\t' || b == '\r';
            tooLong |= line.size() >= LONGEST;
            if (!tooLong) {
                line.write(b);
            }
        }
    }
}
