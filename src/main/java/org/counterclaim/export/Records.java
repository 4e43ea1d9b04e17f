package org.counterclaim.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/**
 * All rows that stand behind some conflicts, a JSON object each, so that another server can load them: nobody is locked
 * in. What stays in the newsroom goes along where the order says so; from where people did what never does.
 */
final class Records {

    private static final int CHUNK = 200;
    private static final int FETCH = 500;

    private Records() {}

    static void write(Contents contents, OutputStream out) throws IOException {
        boolean internal = contents.order().internal();
        for (RecordKind kind : RecordKind.told(internal)) {
            Set<String> written = new HashSet<>();
            for (Inventory.Shelf shelf : contents.inventory().shelves()) {
                for (List<UUID> chunk : Contents.chunks(shelf.conflicts(), CHUNK)) {
                    contents.database().useTransaction(handle -> write(handle, kind, internal, chunk, written, out));
                    contents.progress().advance(chunk.size());
                }
            }
        }
    }

    private static void write(
            Handle handle,
            RecordKind kind,
            boolean internal,
            List<UUID> conflicts,
            Set<String> written,
            OutputStream out) {
        // Times are told in the zone of the session.
        handle.execute("set local timezone = 'UTC'");
        try (ResultIterator<String[]> rows = handle.createQuery(kind.sql(internal))
                .bindArray("conflicts", UUID.class, conflicts)
                .setFetchSize(FETCH)
                .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                .iterator()) {
            while (rows.hasNext()) {
                String[] row = rows.next();
                if (written.contains(row[0])) {
                    continue;
                }
                out.write(("{\"record\":\"" + kind.table() + "\",\"row\":" + row[1] + "}\n")
                        .getBytes(StandardCharsets.UTF_8));
                if (kind.isOneRowAKey()) {
                    written.add(row[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Claims are told apart by their questions: a set of all claims would not fit into memory.
        if (!kind.isOneRowAKey()) {
            written.addAll(questions(handle, conflicts));
        }
    }

    private static List<String> questions(Handle handle, List<UUID> conflicts) {
        return handle.createQuery(RecordKind.ASKED + " select question_id::text from asked")
                .bindArray("conflicts", UUID.class, conflicts)
                .mapTo(String.class)
                .list();
    }
}
