package org.counterclaim.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs under an account that they accept. */
record PostgresPrograms(PostgresBinaries binaries, ServerAccount account) {

    /**
     * Waits for the end of the program.
     *
     * @throws CannotStart with the program's last words when it fails
     */
    void run(Path directory, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(binaries.program(program).toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(account.command(command))
                .directory(directory.toFile())
                .redirectErrorStream(true);
        // A locale of the caller's that this machine lacks would end initdb; the plain C one knows no Arabic letters,
        // and pg_trgm then finds no trigrams in them.
        builder.environment().put("LC_ALL", PostgresBinaries.onMac() ? "en_US.UTF-8" : "C.UTF-8");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output;
        try (InputStream words = process.getInputStream()) {
            output = new String(words.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (exitCode(process) != 0) {
            throw new CannotStart(program + " failed: " + output.strip());
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL was working", e);
        }
    }
}
