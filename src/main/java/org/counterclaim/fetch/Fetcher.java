package org.counterclaim.fetch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gets a page or a feed from the network. Every address on the way, the first as every redirect, is held against the
 * same rules before anything is sent: scheme, port, the numbers its name stands for, robots.txt.
 */
@ApplicationScoped
public class Fetcher {

    /** RFC 9309, section 2.5: at least the first 500 KiB are read. */
    private static final BodyReader ROBOTS = new BodyReader(500 * 1024, true);

    // Threads of this kind let go of a socket when they are interrupted.
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore atOnce;
    private final FetchSettings settings;
    private final NameLookup names;
    private final PublicAddresses allowed;
    private final Exchange exchange;
    private final Robots robots;

    @Inject
    Fetcher(FetchSettings settings, Clock clock, @ConfigProperty(name = "quarkus.application.version") String version) {
        this(settings, clock, version, name -> List.of(InetAddress.getAllByName(name)));
    }

    Fetcher(FetchSettings settings, Clock clock, String version, NameLookup names) {
        this.atOnce = new Semaphore(settings.atOnce(), true);
        this.settings = settings;
        this.names = names;
        this.allowed = new PublicAddresses(settings.networks().orElse(List.of()));
        this.exchange = new Exchange(new Line(settings, userAgent(settings, version)), clock);
        this.robots = new Robots(clock);
    }

    static String userAgent(FetchSettings settings, String version) {
        String contact = settings.contact()
                .map(given -> given.replaceAll("[^\\x21-\\x7e]|[()\\\\]", ""))
                .filter(given -> !given.isEmpty())
                .map(given -> "; +" + given)
                .orElse("");
        return "Counterclaim/" + version.replace("-SNAPSHOT", "") + " (fact-checking" + contact + ")";
    }

    /**
     * Fetches what is at an address.
     *
     * @param validators of the last time, or {@link Fetched.Validators#NONE}
     * @throws NotFetched and nothing else
     */
    public Fetched fetch(String address, Wanted wanted, Fetched.Validators validators) {
        WebAddress first = WebAddress.of(address);
        return inTime(first, () -> inTurn(first, wanted, validators));
    }

    /** What a task comes to, within the time that one address may take. */
    <T> T inTime(WebAddress first, Callable<T> task) {
        Future<T> journey = threads.submit(task);
        try {
            return journey.get(settings.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException e) {
            journey.cancel(true);
            throw new NotFetched(FetchRule.TIME, first.toString());
        } catch (InterruptedException e) {
            journey.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotFetched(FetchRule.TIME, first.toString());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NotFetched refused
                    ? refused
                    : new NotFetched(FetchRule.CONNECTION, first + " (" + e.getCause() + ")");
        }
    }

    private Fetched inTurn(WebAddress first, Wanted wanted, Fetched.Validators validators) throws InterruptedException {
        atOnce.acquire();
        try {
            return follow(first, wanted, validators);
        } finally {
            atOnce.release();
        }
    }

    private Fetched follow(WebAddress first, Wanted wanted, Fetched.Validators validators) {
        BodyReader bodies = new BodyReader(settings.size().asLongValue(), false);
        return follow(first, wanted, validators, bodies, settings.robots());
    }

    private Fetched follow(
            WebAddress first, Wanted wanted, Fetched.Validators validators, BodyReader bodies, boolean asksRobots) {
        WebAddress address = first;
        for (int hop = 0; hop <= settings.redirects(); hop++) {
            Destination destination = destination(address);
            if (asksRobots) {
                robots.require(address, this::robotsAt);
            }
            Exchange.Answer answer = exchange.ask(destination, wanted, validators, bodies);
            Fetched fetched = answer.fetched();
            if (fetched != null) {
                return fetched;
            }
            address = next(answer);
        }
        throw new NotFetched(FetchRule.REDIRECTS, first.toString());
    }

    private static WebAddress next(Exchange.Answer answer) {
        WebAddress next = answer.next();
        if (next == null) {
            throw new IllegalStateException("an answer is a body or a redirect");
        }
        return next;
    }

    Destination destination(WebAddress address) {
        if (settings.ports().stream().noneMatch(ports -> ports.contains(address.port()))) {
            throw new NotFetched(FetchRule.PORT, address.host() + ":" + address.port());
        }
        return Destination.of(address, names, allowed);
    }

    private Fetched robotsAt(WebAddress address) {
        return follow(address, Wanted.ROBOTS, Fetched.Validators.NONE, ROBOTS, false);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
