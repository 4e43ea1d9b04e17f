package org.counterclaim.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything an installation keeps, opened by one process at a time. */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder for this process alone, making it when missing.
     *
     * @throws CannotStart when another process has the folder open, or it cannot be written
     */
    public static DataFolder open(Path folder) {
        try {
            Path path = Files.createDirectories(folder.toAbsolutePath()).toRealPath();
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // The kernel drops this lock when its process dies, however it dies: no stale file can fool it.
            if (tryLock(channel) == null) {
                channel.close();
                throw new CannotStart("Counterclaim is already running on " + path
                        + "; stop it, or choose another folder with --data");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new CannotStart("Cannot use the data folder " + folder + ": " + reason(e), e);
        }
    }

    /** The file system's own exceptions say in their names what is wrong, and in their words only where. */
    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied ->
                denied.getFile() + " may not be written by " + System.getProperty("user.name");
            case FileAlreadyExistsException taken -> taken.getFile() + " is no folder";
            default -> String.valueOf(e.getMessage());
        };
    }

    /** Whether a process has the folder open. */
    static boolean isOpen(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        }
    }

    static Path passwordFile(Path folder) {
        return folder.resolve("password");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    /** A secret such as the database's password: made at random on the first call, then kept where only we can read it. */
    String secret(String name) throws IOException {
        Path file = path.resolve(name);
        if (!Files.exists(file)) {
            Path unfinished = path.resolve(name + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(unfinished, randomPassword());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    /** Of letters, digits, - and _. */
    static String randomPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
