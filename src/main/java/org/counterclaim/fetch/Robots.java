package org.counterclaim.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What the robots.txt of each site allows, as RFC 9309 has it: none means everything, one that the server fails to
 * give means nothing. A server that asks to be left alone for now (429) counts as failing.
 */
final class Robots {

    /** The name that sites address us by. */
    static final String TOKEN = "counterclaim";

    private static final Duration FRESH = Duration.ofHours(24);
    private static final Duration FRESH_AFTER_FAILURE = Duration.ofMinutes(10);
    private static final int MOST_SITES = 2000;

    private final Map<String, Known> sites = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_SITES;
        }
    });
    private final Clock clock;

    Robots(Clock clock) {
        this.clock = clock;
    }

    private record Known(SimpleRobotRules rules, Instant until) {}

    /**
     * @param fetch gets a robots.txt by its address
     * @throws NotFetched when the site does not allow the address
     */
    void require(WebAddress address, Function<WebAddress, Fetched> fetch) {
        Known known = sites.get(address.origin());
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = ask(address, fetch);
            sites.put(address.origin(), known);
        }
        if (!known.rules().isAllowed(address.toString())) {
            throw new NotFetched(FetchRule.ROBOTS, address.toString());
        }
    }

    private Known ask(WebAddress address, Function<WebAddress, Fetched> fetch) {
        WebAddress robots = WebAddress.of(address.origin() + "/robots.txt");
        try {
            Fetched fetched = fetch.apply(robots);
            SimpleRobotRules rules = new SimpleRobotRulesParser()
                    .parseContent(robots.toString(), fetched.body(), "text/plain", List.of(TOKEN));
            return new Known(rules, clock.instant().plus(FRESH));
        } catch (NotFetched missing) {
            if (missing.rule() == FetchRule.NETWORK || missing.rule() == FetchRule.PORT) {
                throw missing;
            }
            return isUnavailable(missing)
                    ? new Known(
                            new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
                            clock.instant().plus(FRESH))
                    : failed(missing);
        }
    }

    /** A site that cannot be reached is told to be that, rather than one that forbids. */
    private Known failed(NotFetched failure) {
        return switch (failure.rule()) {
            case NAME, CONNECTION, TIME -> throw failure;
            default ->
                new Known(
                        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                        clock.instant().plus(FRESH_AFTER_FAILURE));
        };
    }

    /** RFC 9309, section 2.3.1.3. */
    private static boolean isUnavailable(NotFetched missing) {
        OptionalInt status = missing.status();
        return missing.rule() == FetchRule.REDIRECTS
                || (status.isPresent()
                        && status.getAsInt() >= 400
                        && status.getAsInt() < 500
                        && status.getAsInt() != 429);
    }
}
