package org.counterclaim.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Reads a body up to a limit that holds for what comes over the line and again for what that unpacks to.
 *
 * @param limit in bytes
 * @param cuts whether a body beyond the limit is cut there instead of refused
 */
record BodyReader(long limit, boolean cuts) {

    byte[] read(InputStream line, String encoding, String address) throws IOException {
        Counted counted = new Counted(line, limit);
        try {
            byte[] body = limited(unpacked(counted, encoding), address);
            // A reader of packed bodies takes what goes wrong between two parts for the end of the last.
            if (counted.isUsedUp() && !cuts) {
                throw tooLarge(address);
            }
            return body;
        } catch (TooMuch e) {
            throw tooLarge(address);
        } catch (ZipException | EOFException e) {
            throw new NotFetched(FetchRule.ENCODING, address);
        }
    }

    private static InputStream unpacked(InputStream line, String encoding) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> line;
            case "gzip", "x-gzip" -> new GZIPInputStream(line);
            case "deflate" -> new InflaterInputStream(line);
            default -> throw new NotFetched(FetchRule.ENCODING, encoding);
        };
    }

    private byte[] limited(InputStream body, String address) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            int room = (int) Math.min(n, limit - read.size());
            read.write(buffer, 0, room);
            if (room < n) {
                if (cuts) {
                    break;
                }
                throw tooLarge(address);
            }
        }
        return read.toByteArray();
    }

    private NotFetched tooLarge(String address) {
        return new NotFetched(FetchRule.SIZE, "more than " + limit + " bytes at " + address);
    }

    /** The line was about to bring more than is taken. */
    private static final class TooMuch extends IOException {}

    /** Packed bodies may hold endless parts that unpack to nothing; so what is packed is counted too. */
    private static final class Counted extends InputStream {
        private final InputStream line;
        private long left;

        Counted(InputStream line, long limit) {
            this.line = line;
            // One buffer more, so that an unpacked body is cut or refused by its own count.
            this.left = limit + 8192;
        }

        boolean isUsedUp() {
            return left <= 0;
        }

        /** By which a reader of packed bodies sees whether another part follows: it is to look, not to guess. */
        @Override
        public int available() {
            return 1;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (left <= 0) {
                throw new TooMuch();
            }
            int n = line.read(buffer, from, (int) Math.min(length, left));
            left -= Math.max(0, n);
            return n;
        }
    }
}
