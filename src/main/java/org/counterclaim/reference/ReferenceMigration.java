package org.counterclaim.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Brings the reference files into the database, again whenever one of them has changed. Flyway finds it by its type. */
public final class ReferenceMigration implements JavaMigration {

    @Override
    public @Nullable MigrationVersion getVersion() {
        // None: a migration without a version is repeatable.
        return null;
    }

    @Override
    public String getDescription() {
        return "Reference data";
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        for (ReferenceFile file : ReferenceFiles.ALL) {
            sum.update(text(file).getBytes(StandardCharsets.UTF_8));
        }
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("set local statement_timeout = 0");
        }
        new ReferenceMerge(context.getConnection()).merge(ReferenceContent.read());
    }

    private static String text(ReferenceFile file) {
        try (Reader reader = ReferenceFile.open(file.name())) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
