package org.counterclaim.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.conflict.ConflictLists;
import org.counterclaim.conflict.ConflictViews;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Writes exports. */
@ApplicationScoped
@Needs(Role.REVIEWER)
class Exporting {

    private static final Logger LOG = Logger.getLogger(Exporting.class);
    private static final int BUFFER = 1 << 18;

    /**
     * A finished file that is not kept yet; whoever takes it deletes it.
     *
     * @param previous the export before, with which it was compared; null where there is none
     * @param standings how each of its conflicts stands
     */
    record Draft(
            ExportOrder order,
            Path file,
            String sha256,
            @Nullable UUID previous,
            List<Standing> standings,
            @Nullable Summary summary) {

        int conflicts() {
            return standings.size();
        }

        long claims() {
            return standings.stream().mapToLong(Standing::claims).sum();
        }
    }

    private final ConflictLists lists;
    private final ConflictViews views;
    private final Exports exports;
    private final Forms forms;
    private final ExportSettings settings;
    private final Jdbi database;

    Exporting(
            ConflictLists lists,
            ConflictViews views,
            Exports exports,
            Forms forms,
            ExportSettings settings,
            Jdbi database) {
        this.lists = lists;
        this.views = views;
        this.exports = exports;
        this.forms = forms;
        this.settings = settings;
        this.database = database;
    }

    /** Writes a draft, has it kept, and clears up. */
    <T> T make(ExportOrder order, Function<Draft, T> keep) {
        return make(order, Progress.UNSEEN, keep);
    }

    <T> T make(ExportOrder order, Progress progress, Function<Draft, T> keep) {
        forms.requirePossible(order.format());
        try {
            Path file = Files.createTempFile(
                    "counterclaim-export-", "." + order.format().ending());
            try {
                return keep.apply(write(order, progress, file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException full) {
            throw unwritten(full, reason(full));
        } catch (UncheckedIOException full) {
            throw unwritten(full, reason(Objects.requireNonNull(full.getCause())));
        } catch (JdbiException e) {
            if (hasNoRoom(e)) {
                throw unwritten(e, "the database has no room left");
            }
            throw e;
        }
    }

    private static ProblemException unwritten(Exception cause, String reason) {
        LOG.error("An export could not be written", cause);
        return ProblemType.UNEXPECTED.because("The export could not be written, and nothing was kept: " + reason);
    }

    /** PostgreSQL's class 53, "insufficient resources": 53100 is a full disk. */
    static boolean hasNoRoom(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(each -> each instanceof SQLException sql && "53100".equals(sql.getSQLState()));
    }

    /** Without the name of the file, which concerns nobody outside. */
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    /** Writes over a file. */
    Draft write(ExportOrder order, Progress progress, Path file) throws IOException {
        UUID previous = exports.previous(order);
        Form form = forms.of(order);
        Contents contents = contents(order, previous, progress);
        progress.expect((long) form.passes() * contents.inventory().size());
        MessageDigest digest = Sha256.digest();
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER)) {
            form.write(contents, out);
        }
        return new Draft(
                order,
                file,
                HexFormat.of().formatHex(digest.digest()),
                previous,
                contents.standings(),
                contents.knownSummary());
    }

    private Contents contents(ExportOrder order, @Nullable UUID previous, Progress progress) {
        Inventory inventory = Inventory.of(order, lists);
        List<Standing> standings = Standings.now(database, inventory);
        List<Shift> shifts = previous == null ? List.of() : Shift.between(Standings.in(database, previous), standings);
        return new Contents(
                order,
                inventory,
                standings,
                shifts,
                () -> new Summarising(database, order.period(), settings.zone())
                        .of(inventory, standings, since(previous, shifts)),
                views,
                database,
                progress);
    }

    private static Summary.@Nullable Since since(@Nullable UUID previous, List<Shift> shifts) {
        if (previous == null) {
            return null;
        }
        Map<String, Long> kinds = shifts.stream()
                .collect(java.util.stream.Collectors.groupingBy(Shift::kind, java.util.stream.Collectors.counting()));
        return new Summary.Since(
                previous,
                kinds.getOrDefault("ADDED", 0L).intValue(),
                kinds.getOrDefault("CHANGED", 0L).intValue(),
                kinds.getOrDefault("GONE", 0L).intValue());
    }
}
