package org.counterclaim.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.platform.CannotStart;
import org.counterclaim.platform.Task;
import org.counterclaim.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code ./counterclaim export}: writes an export to a file, for programs that run by the clock. Nothing is kept. */
@ApplicationScoped
class ExportToFile implements Task {

    private final Exporting exporting;
    private final ExportSettings settings;
    private final Optional<String> week;
    private final Optional<String> from;
    private final Optional<String> to;
    private final Optional<String> format;
    private final Optional<String> language;
    private final Optional<String> query;
    private final Optional<Boolean> bom;
    private final Optional<Boolean> internal;
    private final Optional<String> out;

    ExportToFile(
            Exporting exporting,
            ExportSettings settings,
            @ConfigProperty(name = "counterclaim.to-file.week") Optional<String> week,
            @ConfigProperty(name = "counterclaim.to-file.from") Optional<String> from,
            @ConfigProperty(name = "counterclaim.to-file.to") Optional<String> to,
            @ConfigProperty(name = "counterclaim.to-file.format") Optional<String> format,
            @ConfigProperty(name = "counterclaim.to-file.language") Optional<String> language,
            @ConfigProperty(name = "counterclaim.to-file.query") Optional<String> query,
            @ConfigProperty(name = "counterclaim.to-file.bom") Optional<Boolean> bom,
            @ConfigProperty(name = "counterclaim.to-file.internal") Optional<Boolean> internal,
            @ConfigProperty(name = "counterclaim.to-file.out") Optional<String> out) {
        this.exporting = exporting;
        this.settings = settings;
        this.week = week;
        this.from = from;
        this.to = to;
        this.format = format;
        this.language = language;
        this.query = query;
        this.bom = bom;
        this.internal = internal;
        this.out = out;
    }

    @Override
    public String name() {
        return "export";
    }

    // The conflicts are read by a session that lives as long as a request.
    @Override
    @ActivateRequestContext
    public String run() {
        Path file = Path.of(out.orElseThrow(() -> new CannotStart("--out needs a file")));
        try {
            long start = System.nanoTime();
            Exporting.Draft draft = written(order(), file);
            return String.format(
                    Locale.ROOT,
                    "Wrote %s: %d conflicts, %d claims, %d bytes in %d ms, SHA-256 %s",
                    file,
                    draft.conflicts(),
                    draft.claims(),
                    Files.size(file),
                    Duration.ofNanos(System.nanoTime() - start).toMillis(),
                    draft.sha256());
        } catch (ProblemException refused) {
            throw new CannotStart(refused.problem().detail(), refused);
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private ExportOrder order() {
        return ExportOrder.of(
                new ExportBody(
                        week.orElse(null),
                        time(from, "from"),
                        time(to, "to"),
                        format.map(each -> each.toUpperCase(Locale.ROOT)).orElse(null),
                        language.orElse(null),
                        null,
                        query.orElse(null),
                        bom.orElse(null),
                        internal.orElse(null)),
                settings.zone());
    }

    private static @Nullable OffsetDateTime time(Optional<String> text, String name) {
        try {
            return text.map(OffsetDateTime::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(
                    name, "must be a time with its offset as in RFC 3339, such as 2018-05-20T09:00:00Z");
        }
    }

    /** Beside the file first: whoever finds the file finds it whole. */
    private Exporting.Draft written(ExportOrder order, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        Path beside = Files.createTempFile(folder, ".counterclaim-", ".part");
        try {
            Exporting.Draft draft = exporting.write(order, Progress.UNSEEN, beside);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return draft;
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
