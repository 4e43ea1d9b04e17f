package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.counterclaim.conflict.ConflictLists;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.ConflictViews;
import org.counterclaim.conflict.Depth;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;

/** Writes exports. Reads in short keyset chunks, so that no long snapshot slows the queue down. */
@ApplicationScoped
@Needs(Role.REVIEWER)
class Exporting {

    private static final int CHUNK = 20;

    /** A finished file that is not kept yet; whoever takes it deletes it. */
    record Draft(ExportOrder order, Path file, String sha256, int conflicts) {}

    private final ConflictLists lists;
    private final ConflictViews views;
    private final ObjectMapper json;

    Exporting(ConflictLists lists, ConflictViews views, ObjectMapper json) {
        this.lists = lists;
        this.views = views;
        this.json = json;
    }

    /** Writes a draft, has it kept, and clears up. */
    <T> T make(ExportOrder order, Function<Draft, T> keep) {
        try {
            Path file = Files.createTempFile(
                    "counterclaim-export-", "." + order.format().ending());
            try {
                return keep.apply(write(order, file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Draft write(ExportOrder order, Path file) throws IOException {
        MessageDigest digest = sha256();
        int conflicts = 0;
        try (Writer out = new BufferedWriter(new OutputStreamWriter(
                new DigestOutputStream(Files.newOutputStream(file), digest), StandardCharsets.UTF_8))) {
            ConflictWriter writer = switch (order.format()) {
                case CSV -> new ConflictCsv(out, order.language());
                case JSONL -> new ConflictJsonLines(out, json);
            };
            for (Section section : Section.values()) {
                conflicts += write(order, section, writer);
            }
            writer.finish();
        }
        return new Draft(order, file, HexFormat.of().formatHex(digest.digest()), conflicts);
    }

    private int write(ExportOrder order, Section section, ConflictWriter writer) throws IOException {
        int written = 0;
        ConflictLists.Walk walk = lists.walk(
                order.filter(),
                section.condition(),
                order.period().from(),
                order.period().to(),
                CHUNK);
        for (List<UUID> chunk = walk.next(); !chunk.isEmpty(); chunk = walk.next()) {
            for (ConflictView conflict : views.byIds(chunk, Depth.EXPORT)) {
                writer.write(section, conflict);
                written++;
            }
        }
        return written;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
