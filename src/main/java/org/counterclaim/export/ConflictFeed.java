package org.counterclaim.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.counterclaim.conflict.ConflictView;
import org.jspecify.annotations.Nullable;

/**
 * A feed of conflicts, in whichever format it is written.
 *
 * @param self its own address, which never changes for the same filter
 * @param home where people read the same
 * @param updated when the latest of the entries changed; null where there is none
 */
record ConflictFeed(
        String title,
        String language,
        String self,
        String home,
        @Nullable Instant updated,
        List<Entry> entries) {

    /**
     * A conflict.
     *
     * @param url where people read it
     * @param text what each side says and who says so
     * @param tags its type and state
     */
    record Entry(
            UUID id, String url, String title, String text, List<String> tags, Instant published, Instant updated) {

        /** Stays the same whatever becomes of the conflict or the address of the server. */
        String urn() {
            return "urn:uuid:" + id;
        }
    }

    /** To the millisecond: some readers, such as ROME, take six digits for that many milliseconds, minutes too late. */
    static String moment(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.MILLIS));
    }

    static String text(ConflictView conflict, String language, String unknown) {
        StringBuilder text = new StringBuilder();
        for (ConflictView.PositionView position : conflict.positions()) {
            text.append(position.label().in(language)).append(": ");
            text.append(String.join(
                    language.equals("ar") ? "، " : ", ",
                    position.claims().stream()
                            .map(claim -> claim.claimant() == null
                                    ? unknown
                                    : claim.claimant().names().in(language))
                            .distinct()
                            .toList()));
            text.append('\n');
        }
        return text.append(conflict.review().publicNote()).toString().strip();
    }
}
