package org.counterclaim.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Enumeration;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An archive whose bytes tell nothing of when and where it was made. */
final class SteadyZip {

    /** Before this the format has no times. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** The stream stays open when this is finished. */
    SteadyZip(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    OutputStream enter(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST);
        zip.putNextEntry(entry);
        return zip;
    }

    void leave() throws IOException {
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
    }

    /** Copies a workbook, and says of it that it was made when the time it is about was over. */
    static void copy(Path workbook, Instant made, OutputStream out) throws IOException {
        SteadyZip steady = new SteadyZip(out);
        try (ZipFile from = new ZipFile(workbook.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream content = from.getInputStream(entry)) {
                    OutputStream to = steady.enter(entry.getName());
                    if (entry.getName().equals("docProps/core.xml")) {
                        to.write(dated(content.readAllBytes(), made));
                    } else {
                        content.transferTo(to);
                    }
                    steady.leave();
                }
            }
        }
        steady.finish();
    }

    private static byte[] dated(byte[] properties, Instant made) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(
                        "(<dcterms:(created|modified)[^>]*>)[^<]*",
                        "$1" + made.atOffset(ZoneOffset.UTC).toInstant().truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }
}
