package org.counterclaim.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as people send them. */
final class SentFiles {

    private SentFiles() {}

    static byte[] text(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] withMark(String charset, String text) {
        return text(charset, "\uFEFF" + text);
    }

    /** A workbook with a sheet for each list of rows. */
    @SafeVarargs
    static byte[] workbook(List<List<Object>>... sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            for (int i = 0; i < sheets.length; i++) {
                Worksheet sheet = workbook.newWorksheet("Sheet " + (i + 1));
                for (int row = 0; row < sheets[i].size(); row++) {
                    for (int column = 0; column < sheets[i].get(row).size(); column++) {
                        put(sheet, row, column, sheets[i].get(row).get(column));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Boolean flag -> sheet.value(row, column, flag);
            default -> sheet.value(row, column, value.toString());
        }
    }

    /** An archive with some parts, each as long as is said. */
    static byte[] archive(String name, byte[] part, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(utf8("<workbook/>"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(part);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
