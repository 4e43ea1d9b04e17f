package org.counterclaim.detection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.statement.Actor;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Sources as the reconciler sees them: merged ones as one, units inside the bodies they belong to. */
final class SourceTree {

    private record Node(
            UUID id,
            String name,
            String kind,
            char grade,
            @Nullable UUID parent,
            @Nullable UUID mergedInto) {}

    private static final Set<String> UNNAMED = Set.of("ANONYMOUS", "WITNESSES");

    private final Map<UUID, Node> nodes;

    private SourceTree(Map<UUID, Node> nodes) {
        this.nodes = nodes;
    }

    /** Reads the sources given, all they were merged into, and all above them. */
    static SourceTree around(Handle handle, Collection<UUID> sources) {
        Map<UUID, Node> nodes = new HashMap<>();
        handle.createQuery("""
                        with recursive reached (id) as (
                            select unnest(:sources)
                            union
                            select unnest(array[source.parent_id, source.merged_into_id])
                            from source join reached on reached.id = source.id)
                        select source.id, coalesce(name_en, name_ar) as name, kind, grade, parent_id, merged_into_id
                        from source join reached on reached.id = source.id""")
                .bindArray("sources", UUID.class, sources)
                .map((row, context) -> new Node(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("grade").charAt(0),
                        row.getObject("parent_id", UUID.class),
                        row.getObject("merged_into_id", UUID.class)))
                .forEach(node -> nodes.put(node.id(), node));
        return new SourceTree(nodes);
    }

    /**
     * Who is at the root of what {@code claimant} says; null when unknown. Unnamed people are unknown: two reports that
     * both cite "sources" or "residents" need not cite the same ones.
     */
    @Nullable UUID origin(@Nullable UUID claimant) {
        if (claimant == null) {
            return null;
        }
        Node root = root(claimant);
        return UNNAMED.contains(root.kind()) ? null : root.id();
    }

    char grade(@Nullable UUID claimant) {
        return claimant == null ? 'F' : root(claimant).grade();
    }

    Actor actor(UUID source) {
        Node unit = root(source);
        StringBuilder path = new StringBuilder(unit.id().toString());
        Set<UUID> seen = new HashSet<>(Set.of(unit.id()));
        for (Node body = unit; body.parent() != null; ) {
            body = root(body.parent());
            if (!seen.add(body.id())) {
                break;
            }
            path.insert(0, body.id() + "/");
        }
        return new Actor(path.toString(), unit.name());
    }

    private Node root(UUID source) {
        Node node = node(source);
        for (Set<UUID> seen = new HashSet<>(); node.mergedInto() != null && seen.add(node.id()); ) {
            node = node(node.mergedInto());
        }
        return node;
    }

    private Node node(UUID source) {
        return Objects.requireNonNull(nodes.get(source), () -> "unknown source " + source);
    }
}
