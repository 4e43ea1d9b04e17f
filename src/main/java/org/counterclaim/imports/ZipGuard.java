package org.counterclaim.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.counterclaim.problem.ProblemException;

/** Unpacks a workbook once, keeping nothing, to see that it stays within bounds before anything reads it. */
final class ZipGuard {

    private static final int MOST_ENTRIES = 2_000;

    /** A sheet of equal cells packs a hundredfold; a bomb a thousandfold. */
    private static final int HIGHEST_RATIO = 400;

    private static final int FREE = 1 << 20;
    private static final int PROLOGUE = 4096;

    private final byte[] bytes;
    private final long most;
    private long unpacked;

    private ZipGuard(byte[] bytes, ImportSettings limits) {
        this.bytes = bytes;
        this.most = limits.maxUnpacked().asLongValue();
    }

    static void check(byte[] bytes, ImportSettings limits) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            new ZipGuard(bytes, limits).check(zip);
        } catch (IOException damaged) {
            throw ProblemException.invalid("file", "is a damaged workbook: save it again as .xlsx, or as CSV");
        }
    }

    private void check(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw ProblemException.invalid("file", "is an archive, but no .xlsx workbook");
        }
        int entries = 0;
        Enumeration<ZipArchiveEntry> all = zip.getEntries();
        while (all.hasMoreElements()) {
            if (++entries > MOST_ENTRIES) {
                throw ProblemException.invalid("file", "is a workbook of more than " + MOST_ENTRIES + " parts");
            }
            ZipArchiveEntry entry = all.nextElement();
            try (InputStream part = zip.getInputStream(entry)) {
                unpack(part, entry.getName());
            }
        }
    }

    private void unpack(InputStream part, String name) throws IOException {
        byte[] buffer = part.readNBytes(PROLOGUE);
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            refuseDeclarations(buffer);
        }
        for (int read = buffer.length; read > 0; read = part.read(buffer)) {
            unpacked += read;
            if (unpacked > most || (unpacked > FREE && unpacked / HIGHEST_RATIO > bytes.length)) {
                throw ProblemException.invalid("file", "is a workbook that unpacks to far more than it should");
            }
        }
    }

    /** No workbook has a document type; one that does means to blow up whoever expands its entities. */
    private static void refuseDeclarations(byte[] prologue) {
        String beginning = new String(prologue, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (beginning.contains("<!DOCTYPE") || beginning.contains("<!ENTITY")) {
            throw ProblemException.invalid("file", "is a workbook with a document type declaration, which none needs");
        }
    }
}
