package org.counterclaim.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints the digest by a browser of the machine, which sets Arabic as its readers expect. */
final class Printing implements Form {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int SECONDS = 120;
    private static final Pattern DATE = Pattern.compile("/(CreationDate|ModDate) \\(D:[^)]*\\)");

    private final Digest digest;
    private final Path browser;

    Printing(Digest digest, Path browser) {
        this.digest = digest;
        this.browser = browser;
    }

    /** A browser that can print, where the machine has one. */
    static Optional<Path> browser() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void write(Contents contents, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("counterclaim-print-");
        try {
            Path page = folder.resolve("digest.html");
            try (OutputStream file = new java.io.BufferedOutputStream(Files.newOutputStream(page))) {
                digest.write(contents, file);
            }
            Path printed = folder.resolve("digest.pdf");
            print(page, printed, folder);
            out.write(
                    dated(Files.readAllBytes(printed), contents.order().period().to()));
        } finally {
            clear(folder);
        }
    }

    private void print(Path page, Path printed, Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        // The page is our own and holds no script; without this no browser starts as root.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + printed,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("words").toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0 || !Files.exists(printed)) {
                throw new IOException("the browser did not print the digest");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the printing was interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Printed when the time it is about was over: the same digest then gives the same bytes. */
    private static byte[] dated(byte[] pdf, Instant made) {
        String date = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(made.atOffset(ZoneOffset.UTC)) + "+00'00'";
        return DATE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .replaceAll(found -> {
                    int room = found.group().length();
                    String kept = "/" + found.group(1) + " (D:" + date + ")";
                    return kept.length() == room ? kept : found.group();
                })
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
