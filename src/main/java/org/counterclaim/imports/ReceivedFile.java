package org.counterclaim.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it came, and what it was found to hold. */
final class ReceivedFile {

    private final String name;
    private final byte[] bytes;
    private final Layout layout;
    private final Table table;

    ReceivedFile(String name, byte[] bytes, Layout layout, Table table) {
        this.name = name;
        this.bytes = bytes;
        this.layout = layout;
        this.table = table;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    Layout layout() {
        return layout;
    }

    Table table() {
        return table;
    }

    /** In hexadecimal. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
