package org.counterclaim.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How the PostgreSQL programs are run. They refuse root, so root runs them in a user namespace of their own, or, where
 * those are forbidden (most containers), as the account {@code nobody}.
 */
enum ServerAccount {
    /** Not root: as ourselves. */
    SELF,
    /** The kernel still sees our user, so the files stay ours; PostgreSQL sees an account without privileges. */
    NAMESPACE,
    /** Another account, which must own the files and be able to reach them. */
    NOBODY;

    private static final String NOBODY_ID = "65534";

    private List<String> prefix() {
        return switch (this) {
            case SELF -> List.of();
            case NAMESPACE -> List.of("unshare", "--user");
            case NOBODY -> List.of("setpriv", "--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups");
        };
    }

    /**
     * Chooses the way for whoever runs this process.
     *
     * @throws CannotStart as root on a machine that offers no way to run a program without privileges
     */
    static ServerAccount ofThisProcess() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return SELF;
        }
        for (ServerAccount account : List.of(NAMESPACE, NOBODY)) {
            if (account.works()) {
                return account;
            }
        }
        throw new CannotStart("PostgreSQL refuses to run as root, and neither unshare nor setpriv works here;"
                + " start as another user or set COUNTERCLAIM_DB_URL");
    }

    boolean works() {
        try {
            Process trial = new ProcessBuilder(command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(List<String> program) {
        List<String> whole = new ArrayList<>(prefix());
        whole.addAll(program);
        return whole;
    }

    /** Gives a folder to the account that will work in it. */
    void take(Path folder) throws IOException {
        switch (this) {
            case SELF -> {}
            case NAMESPACE -> Folders.give(folder, owner("root"));
            case NOBODY -> Folders.give(folder, owner("nobody"));
        }
    }

    private static UserPrincipal owner(String name) throws IOException {
        return FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
    }
}
