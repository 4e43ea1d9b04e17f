package org.counterclaim.export;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterclaim.conflict.ConflictLists;

/** Which conflicts stand in an export, by section and there the highest score first. */
record Inventory(List<Shelf> shelves) {

    private static final int CHUNK = 1_000;

    /** A section and what stands in it; empty ones are left out. */
    record Shelf(Section section, List<UUID> conflicts) {}

    static Inventory of(ExportOrder order, ConflictLists lists) {
        List<Shelf> shelves = new ArrayList<>();
        for (Section section : Section.values()) {
            List<UUID> conflicts = new ArrayList<>();
            ConflictLists.Walk walk = lists.walk(
                    order.filter(),
                    section.condition(order.setAside()),
                    order.period().from(),
                    order.period().to(),
                    CHUNK);
            for (List<UUID> chunk = walk.next(); !chunk.isEmpty(); chunk = walk.next()) {
                conflicts.addAll(chunk);
            }
            if (!conflicts.isEmpty()) {
                shelves.add(new Shelf(section, conflicts));
            }
        }
        return new Inventory(shelves);
    }

    int size() {
        return shelves.stream().mapToInt(shelf -> shelf.conflicts().size()).sum();
    }
}
