package org.counterclaim.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.counterclaim.fetch.Fetched;
import org.counterclaim.fetch.Fetcher;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.fetch.Wanted;
import org.jboss.logging.Logger;

/** Polls the feeds that are due and takes in what is new in them. */
@ApplicationScoped
public class FeedPolling {

    private static final Logger LOG = Logger.getLogger(FeedPolling.class);

    private final FeedSettings settings;
    private final FeedLeases leases;
    private final FeedEntries entries;
    private final EntryTaking taking;
    private final Fetcher fetcher;

    FeedPolling(FeedSettings settings, FeedLeases leases, FeedEntries entries, EntryTaking taking, Fetcher fetcher) {
        this.settings = settings;
        this.leases = leases;
        this.entries = entries;
        this.taking = taking;
        this.fetcher = fetcher;
    }

    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void pollWhatIsDue() {
        if (!settings.scheduled()) {
            return;
        }
        Optional<FeedLease> due = leases.due();
        while (due.isPresent() && !Thread.currentThread().isInterrupted()) {
            poll(due.get());
            due = leases.due();
        }
    }

    /** Polls a feed now, due or not; false while another poll has it. */
    @ActivateRequestContext
    public boolean poll(UUID feed) {
        Optional<FeedLease> lease = leases.of(feed);
        lease.ifPresent(this::poll);
        return lease.isPresent();
    }

    private void poll(FeedLease feed) {
        Rhythm rhythm = new Rhythm(feed.every(), ThreadLocalRandom.current());
        try {
            Fetched fetched = fetcher.fetch(feed.url(), Wanted.FEED, feed.validators());
            String title = fetched.isNew() ? takeAll(feed, FeedReader.read(fetched)) : "";
            Fetched.Validators next = fetched.isNew() ? fetched.validators() : kept(feed, fetched);
            leases.succeeded(feed, title, next, rhythm.afterSuccess(fetched.retryAfter()));
        } catch (NotFetched refused) {
            boolean gone = refused.status().orElse(0) == 410;
            Duration wait = rhythm.afterFailure(feed.failures() + 1, refused.retryAfter());
            leases.failed(feed, new FeedView.Failure(refused.rule().name(), refused.about()), gone, wait);
        } catch (NotAFeed unreadable) {
            leases.failed(feed, failure("FEED", unreadable), false, rhythm.afterFailure(feed.failures() + 1, null));
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "Feed %s cannot be polled", feed.feed());
            leases.failed(
                    feed, failure("UNEXPECTED", unexpected), false, rhythm.afterFailure(feed.failures() + 1, null));
        }
    }

    private static FeedView.Failure failure(String rule, Exception thrown) {
        String about = String.valueOf(thrown.getMessage()).replace("\0", "");
        return new FeedView.Failure(rule, about.length() > 500 ? about.substring(0, 500) : about);
    }

    /** Not every server repeats its validators with "not modified". */
    private static Fetched.Validators kept(FeedLease feed, Fetched fetched) {
        return fetched.validators().equals(Fetched.Validators.NONE) ? feed.validators() : fetched.validators();
    }

    private String takeAll(FeedLease feed, ParsedFeed parsed) {
        Map<String, String> done = entries.done(feed.feed());
        boolean first = true;
        for (FeedItem item : parsed.items().stream().limit(settings.entries()).toList()) {
            if (item.mark().equals(done.get(item.key()))) {
                continue;
            }
            if (!leases.renew(feed)) {
                break;
            }
            if (EntryTaking.needsPage(feed, item) && !first) {
                rest();
            }
            first = false;
            entries.tell(feed.feed(), item, taking.take(feed, item));
        }
        return parsed.title().length() > 300 ? parsed.title().substring(0, 300) : parsed.title();
    }

    private void rest() {
        try {
            Thread.sleep(settings.pause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
