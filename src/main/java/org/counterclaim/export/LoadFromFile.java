package org.counterclaim.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.counterclaim.platform.CannotStart;
import org.counterclaim.platform.Task;
import org.counterclaim.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code ./counterclaim load}: takes in what another server exported, from a file or from standard input. */
@ApplicationScoped
class LoadFromFile implements Task {

    private final Loading loading;
    private final Optional<String> file;

    LoadFromFile(Loading loading, @ConfigProperty(name = "counterclaim.from-file") Optional<String> file) {
        this.loading = loading;
        this.file = file;
    }

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String run() {
        String name = file.orElseThrow(() -> new CannotStart("load needs a file, or - for standard input"));
        try {
            return "Loaded " + (name.equals("-") ? standardInput() : loading.load(Path.of(name)));
        } catch (ProblemException refused) {
            throw new CannotStart(name + ": " + refused.problem().detail(), refused);
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + name + ": " + e.getMessage(), e);
        }
    }

    /** It is read twice. */
    private Loaded standardInput() throws IOException {
        Path kept = Files.createTempFile("counterclaim-load-", ".jsonl");
        try {
            Files.copy(System.in, kept, StandardCopyOption.REPLACE_EXISTING);
            return loading.load(kept);
        } finally {
            Files.deleteIfExists(kept);
        }
    }
}
