package org.counterclaim.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterclaim.mail.Enclosing;

/** The files of exports, as they go along with a mail. */
@ApplicationScoped
class Enclosures implements Enclosing {

    private final Exports exports;

    Enclosures(Exports exports) {
        this.exports = exports;
    }

    @Override
    public List<Enclosed> enclosed(List<UUID> wanted, long most, Path folder) throws IOException {
        List<Enclosed> files = new ArrayList<>();
        long room = most;
        for (UUID id : wanted) {
            ExportView export = exports.byId(id).orElse(null);
            if (export != null && export.size() <= room) {
                room -= export.size();
                files.add(new Enclosed(
                        export.fileName(),
                        ExportFormat.valueOf(export.format()).mediaType(),
                        written(id, folder.resolve(id.toString()))));
            }
        }
        return files;
    }

    private Path written(UUID id, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            exports.copy(id, out);
        }
        return file;
    }
}
