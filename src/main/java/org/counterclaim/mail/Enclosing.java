package org.counterclaim.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Finds the files that go along with a mail. */
public interface Enclosing {

    /** A file, and what it is called in the mail. */
    record Enclosed(String name, String mediaType, Path file) {}

    /**
     * Writes the files of exports into a folder, where they are read while the mail is sent.
     *
     * @param most bytes of all of them; what does not fit is left out
     */
    List<Enclosed> enclosed(List<UUID> exports, long most, Path folder) throws IOException;
}
