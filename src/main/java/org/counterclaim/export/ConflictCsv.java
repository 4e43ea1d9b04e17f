package org.counterclaim.export;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.Depth;
import org.counterclaim.paging.SafeCell;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * RFC 4180, one record for each claim of each conflict. A cell that a spreadsheet would run as a formula is preceded by
 * an apostrophe (OWASP, CSV Injection). The claims come as the database writes them, byte by byte, and what stands before
 * and after them is made once for all claims of a position: this is nearly as fast as the database alone.
 */
final class ConflictCsv implements Form {

    /** Without it spreadsheets take Arabic for something else. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final List<String> POSITION = List.of("position", "says", "origins", "verdict", "evidence");
    private static final List<String> TIMES = List.of("detectedAt", "changedAt");
    private static final byte[] LINE_END = {'\r', '\n'};

    /** So many claims are read by one query: with fewer the database would look through all of them again and again. */
    private static final int MOST_CLAIMS = 500_000;

    /** So many conflicts, whose part of the records waits in memory, some 2 KiB each. */
    private static final int MOST_CONFLICTS = 10_000;

    private static final int CHUNK = 400;

    /** Of a position that came while the claims were read. */
    private static final List<@Nullable Object> MOVED = Arrays.asList(null, null, null, null, null);

    /** The names of the columns, in their order. */
    static List<String> header() {
        return Stream.of(
                        Stream.of("section"),
                        Arrays.stream(ConflictColumn.values()).map(ConflictColumn::title),
                        POSITION.stream(),
                        Arrays.stream(ClaimColumn.values()).map(ClaimColumn::title),
                        TIMES.stream())
                .flatMap(titles -> titles)
                .toList();
    }

    @Override
    public void write(Contents contents, OutputStream out) throws IOException {
        if (contents.order().mark()) {
            out.write(BYTE_ORDER_MARK);
        }
        out.write(String.join(",", header()).getBytes(StandardCharsets.UTF_8));
        out.write(LINE_END);
        List<List<Standing>> parts = parts(contents.standings());
        CompletableFuture<List<Surroundings>> next = ahead(contents, parts.isEmpty() ? List.of() : parts.getFirst());
        for (int part = 0; part < parts.size(); part++) {
            CompletableFuture<List<Surroundings>> around = next;
            next = ahead(contents, part + 1 < parts.size() ? parts.get(part + 1) : List.of());
            copy(contents, parts.get(part), around, out);
            contents.progress().advance(parts.get(part).size());
        }
    }

    /** What one query takes, each. */
    private static List<List<Standing>> parts(List<Standing> all) {
        List<List<Standing>> parts = new ArrayList<>();
        int start = 0;
        while (start < all.size()) {
            int end = end(all, start);
            parts.add(all.subList(start, end));
            start = end;
        }
        return parts;
    }

    /** Where the conflicts that one query takes end. */
    private static int end(List<Standing> all, int start) {
        long claims = all.get(start).claims();
        int end = start + 1;
        while (end < all.size()
                && end - start < MOST_CONFLICTS
                && claims + all.get(end).claims() <= MOST_CLAIMS) {
            claims += all.get(end).claims();
            end++;
        }
        return end;
    }

    /** Read while the database sorts the claims, by a thread with a connection of its own. */
    private static CompletableFuture<List<Surroundings>> ahead(Contents contents, List<Standing> standings) {
        return CompletableFuture.supplyAsync(
                () -> around(contents, standings), Thread.ofVirtual().name("export-heads")::start);
    }

    private static List<Surroundings> awaited(CompletableFuture<List<Surroundings>> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : e;
        }
    }

    /** In the order of the standings. The conflicts are read by a session of a request. */
    private static List<Surroundings> around(Contents contents, List<Standing> standings) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            List<Surroundings> around = new ArrayList<>();
            for (List<Standing> chunk : Contents.chunks(standings, CHUNK)) {
                List<UUID> ids = chunk.stream().map(Standing::conflict).toList();
                Map<UUID, ConflictView> views = contents.views().byIds(ids, Depth.HEADS).stream()
                        .collect(toMap(ConflictView::id, view -> view));
                for (Standing standing : chunk) {
                    around.add(Surroundings.of(
                            standing.section(),
                            requireNonNull(views.get(standing.conflict())),
                            contents.order().language()));
                }
            }
            return around;
        } finally {
            request.terminate();
        }
    }

    private static void copy(
            Contents contents, List<Standing> standings, CompletableFuture<List<Surroundings>> around, OutputStream out)
            throws IOException {
        String sql = ClaimRows.sql(
                standings.stream().map(Standing::conflict).toList(),
                contents.order().language(),
                ClaimColumn.cells(contents.order().language()));
        contents.database().useTransaction(handle -> copy(handle, sql, around, out));
    }

    private static void copy(Handle handle, String sql, CompletableFuture<List<Surroundings>> around, OutputStream out)
            throws IOException {
        try {
            handle.execute("set local work_mem = '64MB'");
            handle.execute("set local max_parallel_workers_per_gather = 2");
            // The database waits for whoever takes the rows.
            handle.execute("set local statement_timeout = '10min'");
            CopyOut rows = handle.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + sql + ") to stdout (format csv, encoding 'UTF8')");
            List<Surroundings> known = awaited(around);
            for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                write(row, known, out);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the claims cannot be read", e);
        }
    }

    /** The row begins with the numbers of its conflict and its position, and ends with a line feed. */
    private static void write(byte[] row, List<Surroundings> around, OutputStream out) throws IOException {
        int comma = comma(row, 0);
        int second = comma(row, comma + 1);
        Surroundings conflict = around.get(number(row, 0, comma) - 1);
        out.write(conflict.before(number(row, comma + 1, second)));
        out.write(row, second, row.length - 1 - second);
        out.write(conflict.after);
    }

    private static int comma(byte[] row, int from) {
        int at = from;
        while (row[at] != ',') {
            at++;
        }
        return at;
    }

    private static int number(byte[] row, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + row[at] - '0';
        }
        return number;
    }

    /** What stands before and after the claims of a conflict; before, for each of its positions. */
    private static final class Surroundings {
        private final List<byte[]> positions;
        private final byte[] moved;
        private final byte[] after;

        private Surroundings(List<byte[]> positions, byte[] moved, byte[] after) {
            this.positions = positions;
            this.moved = moved;
            this.after = after;
        }

        static Surroundings of(String section, ConflictView conflict, String language) {
            List<@Nullable Object> head = new ArrayList<>();
            head.add(section);
            for (ConflictColumn column : ConflictColumn.values()) {
                head.add(column.of(conflict, language));
            }
            List<byte[]> positions = new ArrayList<>();
            for (ConflictView.PositionView position : conflict.positions()) {
                positions.add(record(head, cells(position, positions.size(), language)));
            }
            return new Surroundings(
                    positions,
                    record(head, MOVED),
                    ("," + ConflictColumn.moment(conflict.detectedAt()) + ","
                                    + ConflictColumn.moment(conflict.changedAt()) + "\r\n")
                            .getBytes(StandardCharsets.UTF_8));
        }

        byte[] before(int position) {
            return position < positions.size() ? positions.get(position) : moved;
        }

        private static byte[] record(List<@Nullable Object> head, List<@Nullable Object> position) {
            return ConflictCsv.record(
                            Stream.concat(head.stream(), position.stream()).toList())
                    .getBytes(StandardCharsets.UTF_8);
        }

        private static List<@Nullable Object> cells(ConflictView.PositionView position, int index, String language) {
            ConflictView.VerdictView verdict = position.verdict();
            return Arrays.asList(
                    index + 1,
                    position.label().in(language),
                    position.origins(),
                    verdict == null ? null : verdict.verdict(),
                    verdict == null ? null : String.join(" ", verdict.evidence()));
        }
    }

    static String record(List<@Nullable Object> cells) {
        return cells.stream().map(ConflictCsv::cell).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Number ? value.toString() : SafeCell.of(value.toString());
        boolean plain = text.chars().noneMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
