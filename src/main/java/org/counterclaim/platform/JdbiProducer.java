package org.counterclaim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** For statements that move or read many rows at once. Inside a transaction of the container they take part in it. */
@ApplicationScoped
class JdbiProducer {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource database) {
        return Jdbi.create(database).registerArgument(new UuidArguments());
    }
}
