package org.counterclaim.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Reads a body up to a limit that holds for what comes over the line and again for what that unpacks to.
 *
 * @param limit in bytes
 * @param cuts whether a body beyond the limit is cut there instead of refused
 */
record BodyReader(long limit, boolean cuts) {

    byte[] read(InputStream line, String encoding, String address) throws IOException {
        try {
            return limited(unpacked(new Counted(line, limit), encoding), address);
        } catch (TooMuch e) {
            throw tooLarge(address);
        } catch (LineFault e) {
            throw e.cause;
        } catch (IOException e) {
            throw new NotFetched(FetchRule.ENCODING, address);
        }
    }

    private static InputStream unpacked(InputStream line, String encoding) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> line;
            // Java's own calls itself once for each of the parts that a body may have, until the stack is full.
            case "gzip", "x-gzip" ->
                GzipCompressorInputStream.builder()
                        .setInputStream(line)
                        .setDecompressConcatenated(true)
                        .get();
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

    /** What went wrong on the line, told apart from what is wrong with the packing. */
    private static final class LineFault extends IOException {
        private final IOException cause;

        LineFault(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** Packed bodies may hold endless parts that unpack to nothing; so what is packed is counted too. */
    private static final class Counted extends InputStream {
        private final InputStream line;
        private long left;

        Counted(InputStream line, long limit) {
            this.line = line;
            // One buffer more, so that an unpacked body is cut or refused by its own count.
            this.left = limit + 8192;
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
            try {
                int n = line.read(buffer, from, (int) Math.min(length, left));
                left -= Math.max(0, n);
                return n;
            } catch (IOException e) {
                throw new LineFault(e);
            }
        }
    }
}
