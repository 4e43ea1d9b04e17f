package org.counterclaim.platform;

import java.sql.Types;
import java.util.UUID;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Sends an id that is missing without a type: as text, which is the default, no column of ids takes it. */
final class UuidArguments extends AbstractArgumentFactory<UUID> {

    UuidArguments() {
        super(Types.OTHER);
    }

    @Override
    protected Argument build(UUID value, ConfigRegistry config) {
        return (position, statement, context) -> statement.setObject(position, value);
    }
}
