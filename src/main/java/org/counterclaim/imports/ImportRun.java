package org.counterclaim.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.platform.DatabaseFaults;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.ProblemException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works off running imports. A batch of rows, what they made and what became of each commit together, while the import
 * is held: whoever stops in the middle leaves all of them waiting, and no two nodes ever keep one row.
 */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    private final Imports imports;
    private final ImportRows rows;
    private final RowKeeping keeping;
    private final ImportSettings settings;

    ImportRun(Imports imports, ImportRows rows, RowKeeping keeping, ImportSettings settings) {
        this.imports = imports;
        this.rows = rows;
        this.keeping = keeping;
        this.settings = settings;
    }

    /** What is taken at once. */
    private record Batch(ImportedFile file, List<Table.Line> rows) {}

    /** Works off one batch; false when there is nothing to do, or others do it. */
    @ActivateRequestContext
    boolean workOnce() {
        Batch[] taken = new Batch[1];
        try {
            return RetriedTransaction.call(() -> {
                Optional<ImportedFile> next = imports.nextToWorkOn();
                next.ifPresent(file -> {
                    taken[0] = new Batch(file, rows.waiting(file.id(), batch(file)));
                    keep(taken[0]);
                });
                return next.isPresent();
            });
        } catch (RuntimeException e) {
            if (taken[0] == null || DatabaseFaults.isPassing(e)) {
                throw e;
            }
            return oneByOne(taken[0], e);
        }
    }

    /** Reports are long, and their events are linked one report at a time. */
    private int batch(ImportedFile file) {
        return file.mapping().content() == Content.REPORTS ? 1 : settings.batch();
    }

    private void keep(Batch batch) {
        UUID id = batch.file().id();
        List<ImportRows.Told> told = keeping.keep(batch.file(), batch.rows());
        rows.tell(id, told);
        imports.count(id, count(told, Outcome.CREATED), count(told, Outcome.DUPLICATE), count(told, Outcome.REFUSED));
        if (batch.rows().isEmpty() || batch.file().waiting() <= told.size()) {
            imports.become(id, State.DONE);
        }
    }

    private static int count(List<ImportRows.Told> told, Outcome outcome) {
        return (int) told.stream().filter(row -> row.outcome() == outcome).count();
    }

    private boolean oneByOne(Batch failed, RuntimeException cause) {
        if (failed.rows().size() > 1) {
            LOG.warnf(
                    cause,
                    "Rows %d to %d of import %s are kept one by one",
                    failed.rows().getFirst().number(),
                    failed.rows().getLast().number(),
                    failed.file().id());
        }
        failed.rows().forEach(row -> alone(failed.file().id(), row));
        return true;
    }

    private void alone(UUID id, Table.Line row) {
        try {
            RetriedTransaction.call(() -> {
                running(id, row).ifPresent(this::keep);
                return true;
            });
        } catch (ProblemException refusal) {
            refuse(id, row, refusal);
        } catch (RuntimeException e) {
            if (DatabaseFaults.isPassing(e)) {
                throw e;
            }
            LOG.errorf(e, "Row %d of import %s cannot be kept", row.number(), id);
            refuse(id, row, null);
        }
    }

    /** The import held again, unless another took the row meanwhile or a person stopped it. */
    private Optional<Batch> running(UUID id, Table.Line row) {
        return imports.held(id)
                .filter(file -> file.state() == State.RUNNING)
                .filter(file -> rows.waits(id, row.number()))
                .map(file -> new Batch(file, List.of(row)));
    }

    private void refuse(UUID id, Table.Line row, @Nullable ProblemException why) {
        QuarkusTransaction.requiringNew()
                .run(() -> running(id, row).ifPresent(batch -> {
                    rows.tell(id, List.of(keeping.refused(batch.file(), row, why)));
                    imports.count(id, 0, 0, 1);
                    if (batch.file().waiting() <= 1) {
                        imports.become(id, State.DONE);
                    }
                }));
    }
}
