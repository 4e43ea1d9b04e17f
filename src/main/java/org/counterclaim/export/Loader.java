package org.counterclaim.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.problem.ProblemException;
import org.jdbi.v3.core.Handle;

/**
 * Reads an export in JSON lines into the database. Reading the same again changes nothing, and reading a later export of
 * the same server brings what is new there, so that one can follow another. Conflicts keep their ids and reviews.
 */
final class Loader {

    /** What the machine finds by itself from the claims; it is only taken where it is new. */
    private static final Set<RecordKind> FOUND =
            Set.of(RecordKind.POSITION, RecordKind.POSITION_CLAIM, RecordKind.RELATION);

    /** What stays as it is here where it is known under another id. */
    private static final Set<RecordKind> OWN = Set.of(RecordKind.PLACE, RecordKind.SOURCE, RecordKind.SUBJECT);

    private final ObjectMapper json;

    Loader(ObjectMapper json) {
        this.json = json;
    }

    /** In the transaction of the handle. */
    Loaded load(Handle handle, Path file) throws IOException {
        Identities identities = new Identities(handle);
        Map<RecordKind, Integer> taken = new EnumMap<>(RecordKind.class);
        MessageDigest digest = Sha256.digest();
        Set<String> before = new HashSet<>(handle.createQuery("select id::text from conflict")
                .mapTo(String.class)
                .list());
        Rows rows = new Rows(handle, taken);
        lines(file, (number, line) -> {
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            JsonNode read = read(number, line);
            if (read.has("record")) {
                RecordKind kind = kind(number, read);
                identities.meet(kind, read.path("row"));
                if (OWN.contains(kind) && identities.isKnown(read.at("/row/id").asText())) {
                    return;
                }
                JsonNode row =
                        read(number, identities.translated(read.path("row").toString()));
                if (!FOUND.contains(kind)
                        || !before.contains(row.path("conflict_id").asText())) {
                    rows.add(number, kind, row.toString());
                }
            }
        });
        rows.finish();
        lines(file, (number, line) -> {
            if (line.startsWith("{\"record\":")) {
                JsonNode record = read(number, line);
                RecordKind kind = kind(number, record);
                if (!(OWN.contains(kind)
                                && identities.isKnown(record.at("/row/id").asText()))
                        && kind.later().stream().anyMatch(record.path("row")::hasNonNull)) {
                    RecordTable.link(
                            handle,
                            kind,
                            identities.translated(record.path("row").toString()));
                }
            }
        });
        Map<String, Integer> told = new TreeMap<>();
        taken.forEach((kind, count) -> told.put(kind.table(), count));
        return new Loaded(told, HexFormat.of().formatHex(digest.digest()));
    }

    /** Puts rows into one table at a time; files are in the order of the tables. */
    private static final class Rows {
        private final Handle handle;
        private final Map<RecordKind, Integer> taken;
        private RecordKind kind = RecordKind.PREDICATE;
        private RecordTable table;
        private int number;

        Rows(Handle handle, Map<RecordKind, Integer> taken) {
            this.handle = handle;
            this.taken = taken;
            this.table = new RecordTable(handle, kind);
        }

        void add(int line, RecordKind next, String row) {
            if (next != kind) {
                finish();
                kind = next;
                table = new RecordTable(handle, next);
            }
            number = line;
            try {
                table.add(row);
            } catch (RuntimeException wrong) {
                throw refused(wrong);
            }
        }

        void finish() {
            try {
                taken.merge(kind, table.finish(), Integer::sum);
            } catch (RuntimeException wrong) {
                throw refused(wrong);
            }
        }

        private ProblemException refused(RuntimeException wrong) {
            ProblemException refusal = ProblemException.invalid(
                    "line " + number, "or one of the 500 before it is no row of " + kind.table());
            refusal.initCause(wrong);
            return refusal;
        }
    }

    private interface LineReader {
        void read(int number, String line);
    }

    private static void lines(Path file, LineReader reader) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    reader.read(number, line);
                }
                number++;
            }
        } catch (CharacterCodingException e) {
            throw ProblemException.invalid("file", "must be UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(int number, String line) {
        try {
            JsonNode read = json.readTree(line);
            if (read.isObject()) {
                return read;
            }
        } catch (JsonProcessingException e) {
            // Told below, as for what is no object.
        }
        throw ProblemException.invalid("line " + number, "must be a JSON object");
    }

    private static RecordKind kind(int number, JsonNode record) {
        return RecordKind.of(record.path("record").asText())
                .orElseThrow(() -> ProblemException.invalid("line " + number, "has a record that is not known here"));
    }
}
