package org.counterclaim.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.ConflictViews;
import org.counterclaim.conflict.Depth;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What an export is about, read in short chunks, so that no long snapshot slows the queue of the machine down. Which
 * conflicts are in it is found once, so that all parts of the export speak of the same ones.
 */
final class Contents {

    /** Is given conflicts in their order. */
    interface Reader {
        void read(Section section, ConflictView conflict) throws IOException;
    }

    /** Is given a few conflicts at a time. */
    interface ChunkReader {
        void read(Section section, List<ConflictView> conflicts) throws IOException;
    }

    /** So many at a time fit into memory whatever their size. */
    private static final int WHOLE = 20;

    private final ExportOrder order;
    private final Inventory inventory;
    private final List<Standing> standings;
    private final List<Shift> shifts;
    private final Supplier<Summary> summarising;
    private final ConflictViews views;
    private final Jdbi database;
    private final Progress progress;
    private @Nullable Summary summary;

    Contents(
            ExportOrder order,
            Inventory inventory,
            List<Standing> standings,
            List<Shift> shifts,
            Supplier<Summary> summarising,
            ConflictViews views,
            Jdbi database,
            Progress progress) {
        this.order = order;
        this.inventory = inventory;
        this.standings = standings;
        this.shifts = shifts;
        this.summarising = summarising;
        this.views = views;
        this.database = database;
        this.progress = progress;
    }

    ExportOrder order() {
        return order;
    }

    Inventory inventory() {
        return inventory;
    }

    List<Standing> standings() {
        return standings;
    }

    /** What changed since the export before; nothing where there is none. */
    List<Shift> shifts() {
        return shifts;
    }

    /** Counted when it is first asked for, since not every format shows it. */
    Summary summary() {
        if (summary == null) {
            summary = summarising.get();
        }
        return summary;
    }

    /** What was counted; null where nothing asked for it. */
    @Nullable Summary knownSummary() {
        return summary;
    }

    ConflictViews views() {
        return views;
    }

    Jdbi database() {
        return database;
    }

    Progress progress() {
        return progress;
    }

    void each(Depth depth, Reader reader) throws IOException {
        chunks(depth, WHOLE, (section, conflicts) -> {
            for (ConflictView conflict : conflicts) {
                reader.read(section, conflict);
            }
        });
    }

    void chunks(Depth depth, int size, ChunkReader reader) throws IOException {
        for (Inventory.Shelf shelf : inventory.shelves()) {
            for (List<UUID> chunk : chunks(shelf.conflicts(), size)) {
                reader.read(shelf.section(), views.byIds(chunk, depth));
                progress.advance(chunk.size());
            }
        }
    }

    static <T> List<List<T>> chunks(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < all.size(); start += size) {
            chunks.add(all.subList(start, Math.min(all.size(), start + size)));
        }
        return chunks;
    }
}
