package org.counterclaim.document;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a language model has come with a report that the rules have read already.
 *
 * @param state WAITING, READ or GIVEN_UP
 * @param model its name; null while nothing has been asked of it
 * @param attempts how often it was asked
 * @param problem why the last attempt failed: UNREACHABLE, TIMEOUT, REFUSED, BROKEN, TOO_LONG, UNREADABLE or NOT_KEPT;
 *     null when it did not
 * @param detail what the endpoint or the network said of it
 * @param proposed claims it added
 * @param known claims it found that the document had already
 * @param refused claims that were not proposed, and why
 * @param changedAt when this last changed
 */
public record SecondReading(
        String state,
        @Nullable String model,
        int attempts,
        @Nullable String problem,
        @Nullable String detail,
        int proposed,
        int known,
        List<Refused> refused,
        OffsetDateTime changedAt) {

    /**
     * A claim of the model that did not hold against the report.
     *
     * @param reason a code such as QUOTE_NOT_IN_TEXT
     * @param words the quote it gave, shortened
     */
    public record Refused(String reason, String words) {}

    public boolean isWaiting() {
        return state.equals("WAITING");
    }

    public boolean isGivenUp() {
        return state.equals("GIVEN_UP");
    }
}
