package org.counterclaim.detection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.counterclaim.reconcile.ConflictType;
import org.jspecify.annotations.Nullable;

/**
 * Names a conflict by what it is, so that a rebuild gives it the same id: shaped as a UUIDv7 (RFC 9562, section 5.7)
 * whose time is that of the question and whose other bits come from question, type and claimant.
 */
final class ConflictIds {

    private ConflictIds() {}

    static UUID of(Question question, ConflictType type, @Nullable UUID claimant) {
        byte[] digest = Sha256.of((question.id() + "/" + type + "/" + (claimant == null ? "" : claimant))
                .getBytes(StandardCharsets.UTF_8));
        ByteBuffer random = ByteBuffer.wrap(digest);
        long high = (question.createdAt().toEpochMilli() << 16) | 0x7000L | (random.getLong() & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (random.getLong() >>> 2);
        return new UUID(high, low);
    }
}
