package org.counterclaim.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The files of exports as the database keeps them: in parts, of which one at a time is in memory. */
final class Parts {

    private static final int SIZE = 1 << 20;

    private Parts() {}

    static void keep(Handle handle, UUID export, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] part = content.readNBytes(SIZE); part.length > 0; part = content.readNBytes(SIZE)) {
                handle.createUpdate(
                                "insert into export_part (export_id, number, content) values (:export, :number, :part)")
                        .bind("export", export)
                        .bind("number", number++)
                        .bind("part", part)
                        .execute();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Jdbi database, UUID export, OutputStream out) throws IOException {
        int number = 0;
        for (byte[] part = read(database, export, number); part != null; part = read(database, export, ++number)) {
            out.write(part);
        }
    }

    private static byte @Nullable [] read(Jdbi database, UUID export, int number) {
        return database.withHandle(handle -> handle.createQuery(
                        "select content from export_part where export_id = :export and number = :number")
                .bind("export", export)
                .bind("number", number)
                .mapTo(byte[].class)
                .findOne()
                .orElse(null));
    }
}
