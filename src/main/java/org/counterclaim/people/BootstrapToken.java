package org.counterclaim.people;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.counterclaim.platform.CannotStart;
import org.counterclaim.platform.ListeningAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The token by which automation administers from a first start on, from the environment or from a file. */
@Singleton
final class BootstrapToken {

    private static final Logger LOG = Logger.getLogger(BootstrapToken.class);
    private static final int SHORTEST = 20;

    private final Optional<String> given;
    private final Optional<Path> file;
    private final ListeningAddress address;

    BootstrapToken(
            @ConfigProperty(name = "counterclaim.bootstrap.token") Optional<String> given,
            @ConfigProperty(name = "counterclaim.bootstrap.token-file") Optional<Path> file,
            ListeningAddress address) {
        this.given = given;
        this.file = file;
        this.address = address;
    }

    Optional<Secret> secret() {
        return file.map(BootstrapToken::read)
                .or(() -> given)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(this::checked);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotStart("COUNTERCLAIM_BOOTSTRAP_TOKEN_FILE cannot be read: " + e, e);
        }
    }

    /** A short one can be guessed over a network; at this machine that is its owner's own affair. */
    private Secret checked(String text) {
        if (text.length() < SHORTEST) {
            String words = "COUNTERCLAIM_BOOTSTRAP_TOKEN should have " + SHORTEST + " characters or more";
            if (!address.isLoopback()) {
                throw new CannotStart(words);
            }
            LOG.warn(words);
        }
        return Secret.of(text);
    }
}
