package org.counterclaim.overview;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.counterclaim.source.Names;

/**
 * How things stand.
 *
 * @param types open conflicts by type, the most frequent first
 * @param events events with open conflicts, those with most first, at most twelve
 * @param weeks the last twelve weeks, the earliest first
 */
public record Overview(Waiting waiting, List<ByType> types, List<ByEvent> events, List<Week> weeks, Intake intake) {

    /**
     * What waits for whoever asks.
     *
     * @param mine conflicts assigned and not closed
     * @param due of these, those whose day has come
     * @param secondLooks conflicts for which somebody else asked for a second look
     * @param untaken open conflicts that nobody has
     * @param reopened conflicts that came open again
     * @param found conflicts found in the last seven days
     * @param mentions comments that call, the latest first, until one answers or the conflict is closed
     */
    public record Waiting(
            long mine, long due, long secondLooks, long untaken, long reopened, long found, List<Mention> mentions) {}

    /** A comment that calls somebody. */
    public record Mention(UUID conflict, String author, String text, OffsetDateTime at) {}

    public record ByType(String type, long open) {

        /** Of all open conflicts, in percent. */
        public long share(Overview all) {
            long whole = all.types().stream().mapToLong(ByType::open).sum();
            return whole == 0 ? 0 : Math.round(100.0 * open / whole);
        }
    }

    public record ByEvent(UUID event, Names titles, long open) {}

    /**
     * One week.
     *
     * @param start its Monday
     * @param found conflicts found in it
     * @param closed conflicts closed in it and not opened since
     */
    public record Week(LocalDate start, long found, long closed) {}

    /**
     * Whether reports come in and are compared.
     *
     * @param reports captured in the last seven days
     * @param proposed claims that nobody has looked at
     * @param feedsFailing feeds that could not be read the last time
     * @param importsOpen files that wait for their columns or are under way
     * @param waiting questions to be compared
     * @param parked questions that failed too often
     */
    public record Intake(
            long reports, long proposed, long feeds, long feedsFailing, long importsOpen, long waiting, long parked) {}
}
