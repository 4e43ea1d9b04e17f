package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.jdbi.v3.core.Jdbi;

/** Loads what another server exported as JSON lines: all of it or, where a line is wrong, nothing. */
@ApplicationScoped
@Needs(Role.ADMIN)
class Loading {

    private static final int SECONDS = 4 * 60 * 60;

    private final Jdbi database;
    private final Loader loader;
    private final AuditTrail audit;
    private final CurrentPerson person;

    Loading(Jdbi database, ObjectMapper json, AuditTrail audit, CurrentPerson person) {
        this.database = database;
        this.loader = new Loader(json);
        this.audit = audit;
        this.person = person;
    }

    Loaded load(Path file) {
        return QuarkusTransaction.joiningExisting().timeout(SECONDS).call(() -> {
            Loaded loaded = database.withHandle(handle -> loader.load(handle, file));
            audit.append(person.name(), "export.loaded", "export", loaded.sha256(), null, loaded);
            return loaded;
        });
    }
}
