package org.counterclaim.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.document.Fingerprint;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** The files that were sent. */
@ApplicationScoped
class Imports {

    private static final String COLUMNS = """
            select id, version, name, size, sha256, layout, header, mapping, state, rows, created, duplicates, refused,
                   created_at, started_at, finished_at
            from import""";

    private final Jdbi database;
    private final Clock clock;

    Imports(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest first. */
    Page<ImportView> page(PageRequest wanted) {
        KeysetCursor after = wanted.after(1);
        return database.withHandle(handle -> {
            Query query = handle.createQuery(COLUMNS + (after == null ? "" : " where id < :after")
                    + " order by id desc limit " + wanted.fetch());
            if (after != null) {
                query.bind("after", after.id(0));
            }
            long total = handle.createQuery(
                            "select count(*) from (select 1 from import limit " + (Total.CAP + 1) + ") capped")
                    .mapTo(Long.class)
                    .one();
            return wanted.page(
                    query.map(Imports::file).list(),
                    file -> KeysetCursor.of(file.id()),
                    files -> files.stream()
                            .map(file -> ImportView.of(file, null))
                            .toList(),
                    Total.of(total));
        });
    }

    Optional<ImportedFile> byId(UUID id) {
        return database.withHandle(handle -> handle.createQuery(COLUMNS + " where id = :id")
                .bind("id", id)
                .map(Imports::file)
                .findOne());
    }

    /** One import, held against everybody else until the transaction ends. */
    Optional<ImportedFile> held(UUID id) {
        return database.withHandle(handle -> handle.createQuery(COLUMNS + " where id = :id for update")
                .bind("id", id)
                .map(Imports::file)
                .findOne());
    }

    /** The running import that waits longest and that no other worker holds, held until the transaction ends. */
    Optional<ImportedFile> nextToWorkOn() {
        return database.withHandle(handle -> handle.createQuery(
                        COLUMNS + " where state = 'RUNNING' order by started_at, id limit 1 for update skip locked")
                .map(Imports::file)
                .findOne());
    }

    Optional<byte[]> content(UUID id) {
        return database.withHandle(handle -> handle.createQuery("select content from import where id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne());
    }

    void add(UUID id, ReceivedFile file, Mapping mapping, String by) {
        database.useHandle(handle -> read(handle.createUpdate("""
                                insert into import (id, name, content, size, sha256, layout, header, mapping, rows, by,
                                                    created_at)
                                values (:id, :name, :content, :size, :sha256, cast(:layout as jsonb), :header,
                                        cast(:mapping as jsonb), :rows, :by, :now)"""), file.layout(), file.table(), mapping)
                .bind("id", id)
                .bind("name", file.name())
                .bind("content", file.bytes())
                .bind("size", file.bytes().length)
                .bind("sha256", file.sha256())
                .bind("by", by)
                .bind("now", now())
                .execute());
    }

    /** The same bytes, read otherwise. */
    void reread(UUID id, Layout layout, Table table, Mapping mapping) {
        database.useHandle(handle -> read(handle.createUpdate("""
                                update import set layout = cast(:layout as jsonb), header = :header,
                                       mapping = cast(:mapping as jsonb), rows = :rows, version = version + 1
                                where id = :id"""), layout, table, mapping)
                .bind("id", id)
                .execute());
    }

    private static Update read(Update update, Layout layout, Table table, Mapping mapping) {
        return update.bind("layout", JsonColumns.written(layout))
                .bindArray("header", String.class, table.header())
                .bind("mapping", JsonColumns.written(mapping))
                .bind("rows", table.rows().size());
    }

    void map(UUID id, Mapping mapping) {
        database.useHandle(handle -> handle.createUpdate(
                        "update import set mapping = cast(:mapping as jsonb), version = version + 1 where id = :id")
                .bind("mapping", JsonColumns.written(mapping))
                .bind("id", id)
                .execute());
    }

    void delete(UUID id) {
        database.useHandle(handle -> handle.execute("delete from import where id = ?", id));
    }

    void become(UUID id, State state) {
        database.useHandle(handle -> handle.createUpdate("""
                        update import set state = :state, version = version + 1,
                               started_at = case when :state = 'RUNNING' then :now else started_at end,
                               finished_at = case when :state = 'RUNNING' then null else cast(:now as timestamptz) end
                        where id = :id""")
                .bind("state", state.name())
                .bind("now", now())
                .bind("id", id)
                .execute());
    }

    void count(UUID id, int created, int duplicates, int refused) {
        database.useHandle(handle -> handle.createUpdate("""
                        update import set created = created + :created, duplicates = duplicates + :duplicates,
                               refused = refused + :refused
                        where id = :id""")
                .bind("created", created)
                .bind("duplicates", duplicates)
                .bind("refused", refused)
                .bind("id", id)
                .execute());
    }

    /** How the columns of a header were last used. */
    Optional<Mapping> remembered(List<String> header) {
        return database.withHandle(
                        handle -> handle.createQuery("select mapping from import_mapping where header_sha256 = :header")
                                .bind("header", fingerprint(header))
                                .mapTo(String.class)
                                .findOne())
                .map(text -> JsonColumns.read(text, Mapping.class));
    }

    void remember(List<String> header, Mapping mapping) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into import_mapping (header_sha256, mapping, used_at)
                        values (:header, cast(:mapping as jsonb), :now)
                        on conflict (header_sha256) do update set mapping = excluded.mapping, used_at = excluded.used_at""")
                .bind("header", fingerprint(header))
                .bind("mapping", JsonColumns.written(mapping))
                .bind("now", now())
                .execute());
    }

    private static String fingerprint(List<String> header) {
        return Fingerprint.of(String.join("\u001F", header));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ImportedFile file(ResultSet row, StatementContext context) throws SQLException {
        return new ImportedFile(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getLong("size"),
                row.getString("sha256"),
                JsonColumns.read(row.getString("layout"), Layout.class),
                Arrays.asList((String[]) row.getArray("header").getArray()),
                JsonColumns.read(row.getString("mapping"), Mapping.class),
                State.valueOf(row.getString("state")),
                row.getInt("rows"),
                row.getInt("created"),
                row.getInt("duplicates"),
                row.getInt("refused"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class));
    }
}
