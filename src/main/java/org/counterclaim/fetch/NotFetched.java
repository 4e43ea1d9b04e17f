package org.counterclaim.fetch;

import java.time.Duration;
import java.util.OptionalInt;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Nothing was fetched, and by which rule. The one exception that the fetcher throws, whatever a server sends. */
public final class NotFetched extends RuntimeException {

    private final FetchRule rule;
    private final String about;
    private final int status;
    private final @Nullable Duration retryAfter;

    /** A refusal by a rule; {@code about} is what the rule met: an address, a status, a size. */
    public NotFetched(FetchRule rule, String about) {
        this(rule, about, 0, null);
    }

    private NotFetched(FetchRule rule, String about, int status, @Nullable Duration retryAfter) {
        super(rule.sentence() + ": " + about);
        this.rule = rule;
        this.about = about;
        this.status = status;
        this.retryAfter = retryAfter;
    }

    static NotFetched status(int status, String address, @Nullable Duration retryAfter) {
        return new NotFetched(FetchRule.STATUS, status + " " + address, status, retryAfter);
    }

    public FetchRule rule() {
        return rule;
    }

    public String about() {
        return about;
    }

    /** The server's status where the rule is {@link FetchRule#STATUS}. */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** How long the server asks to be left alone; null when it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** The problem of a request that named the address in {@code field}. */
    public ProblemException asProblem(String field) {
        return rule.problem().because(String.valueOf(getMessage()), field);
    }
}
