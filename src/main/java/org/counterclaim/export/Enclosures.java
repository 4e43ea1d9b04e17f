package org.counterclaim.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    public List<Enclosed> enclosed(List<UUID> wanted, long most) {
        List<Enclosed> files = new ArrayList<>();
        long room = most;
        for (UUID id : wanted) {
            ExportView export = exports.byId(id).orElse(null);
            if (export != null && export.size() <= room) {
                room -= export.size();
                files.add(new Enclosed(
                        export.fileName(), ExportFormat.valueOf(export.format()).mediaType(), content(id)));
            }
        }
        return files;
    }

    private byte[] content(UUID id) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            exports.copy(id, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
