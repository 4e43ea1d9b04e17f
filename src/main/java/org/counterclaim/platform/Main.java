package org.counterclaim.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.counterclaim.platform.EmbeddedPostgres.Durability;

/** Starts the database, when it is ours to start, and then the application on it. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        OrderlyStop stop = new OrderlyStop();
        try {
            Settings settings = Settings.ofThisProcess();
            settings.requireFreePort();
            Database database =
                    settings.database().isPresent() ? settings.database().get() : startEmbedded(settings, stop);
            database.requireUsable();
            database.handToQuarkus();
            Quarkus.run(Server.class, (code, failure) -> stop.applicationEnded(code), arguments);
        } catch (CannotStart e) {
            System.err.println("counterclaim: " + e.getMessage());
            stop.applicationEnded(1);
        }
    }

    private static Database startEmbedded(Settings settings, OrderlyStop stop) {
        ServerAccount account = ServerAccount.ofThisProcess();
        DataFolder folder = DataFolder.open(settings.dataFolder(account));
        stop.afterApplication(folder);
        System.out.println("Starting PostgreSQL in " + folder.path());
        EmbeddedPostgres postgres = EmbeddedPostgres.start(
                folder, settings.cacheFolder(account), Durability.SAFE, () -> Quarkus.asyncExit(1));
        stop.afterApplication(postgres);
        return postgres.database(EmbeddedPostgres.NAME);
    }
}
