package org.counterclaim.mail;

import java.util.List;
import java.util.UUID;

/** Finds the files that go along with a mail. */
public interface Enclosing {

    /** A file. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares files
    record Enclosed(String name, String mediaType, byte[] content) {}

    /**
     * The files of exports.
     *
     * @param most bytes of all of them; what does not fit is left out
     */
    List<Enclosed> enclosed(List<UUID> exports, long most);
}
