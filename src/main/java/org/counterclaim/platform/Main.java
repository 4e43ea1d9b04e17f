package org.counterclaim.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.util.Optional;
import org.counterclaim.platform.EmbeddedPostgres.Durability;
import org.jspecify.annotations.Nullable;

/** Starts the database, when it is ours to start, and then the application on it. */
@QuarkusMain
public final class Main {
    Main() {}

    public static void main(String... arguments) {
        OrderlyStop stop = new OrderlyStop();
        try {
            Settings settings = Settings.ofThisProcess();
            Optional<DatabaseWork> work = DatabaseWork.of(settings);
            if (work.isPresent()) {
                end(stop, work.get().run(settings, folder -> startEmbedded(folder, stop)), null);
                return;
            }
            settings.requireFreePort();
            Database database = settings.database()
                    .or(() -> settings.hasTask() ? DatabaseWork.running(settings) : Optional.empty())
                    .orElseGet(() -> startEmbedded(settings, stop));
            database.requireUsable();
            if (database.worksAsOwner()) {
                System.out.println("The application works as the owner of its database and could change the audit"
                        + " trail; give it a role of its own with COUNTERCLAIM_DB_OWNER");
            }
            database.handToQuarkus();
            if (settings.hasTask()) {
                System.setProperty("counterclaim.query-time", "0");
                // Whoever comes for one piece of work waits for no report to be read.
                System.setProperty("counterclaim.warm-up", "0s");
                // Nor for what is due meanwhile: servers do it, and it would break off with the task.
                System.setProperty("quarkus.scheduler.enabled", "false");
            }
            Quarkus.run(Server.class, (code, failure) -> end(stop, code, failure), arguments);
        } catch (CannotStart e) {
            end(stop, 1, e);
        }
    }

    private static void end(OrderlyStop stop, int code, @Nullable Throwable failure) {
        if (failure != null) {
            tell(failure);
        }
        stop.applicationEnded(code);
    }

    /** One line where the person at the terminal can help it, and everything where only its authors can. */
    private static void tell(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart || cause instanceof ConfigurationException) {
                System.err.println("counterclaim: " + cause.getMessage());
                return;
            }
        }
        failure.printStackTrace();
    }

    /** With a database of our own there is one node, which can keep its key beside it. */
    private static void giveKey(Settings settings, DataFolder folder) {
        if (!settings.hasWebhooksKey()) {
            try {
                System.setProperty(Settings.WEBHOOKS_KEY, folder.secret("webhooks-key"));
            } catch (IOException e) {
                throw new CannotStart("Cannot keep a key in the data folder: " + e, e);
            }
        }
    }

    private static Database startEmbedded(Settings settings, OrderlyStop stop) {
        ServerAccount account = ServerAccount.ofThisProcess();
        DataFolder folder = DataFolder.open(settings.dataFolder(account));
        stop.afterApplication(folder);
        giveKey(settings, folder);
        System.out.println("Starting PostgreSQL in " + folder.path());
        EmbeddedPostgres postgres = EmbeddedPostgres.start(
                folder, settings.cacheFolder(account), Durability.SAFE, () -> Quarkus.asyncExit(1));
        stop.afterApplication(postgres);
        return postgres.database(EmbeddedPostgres.NAME);
    }
}
