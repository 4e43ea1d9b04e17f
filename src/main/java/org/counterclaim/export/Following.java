package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.fetch.FetchRule;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.fetch.Receiver;
import org.counterclaim.problem.ProblemException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes in what another server exports, each export once and the earliest first. */
@ApplicationScoped
class Following {

    private static final Logger LOG = Logger.getLogger(Following.class);
    private static final int LOADING_SECONDS = 4 * 60 * 60;
    private static final int LONGEST_ERROR = 500;

    private final FollowSettings settings;
    private final Followed followed;
    private final Receiver receiver;
    private final Loading loading;
    private final ObjectMapper json;

    Following(FollowSettings settings, Followed followed, Receiver receiver, Loading loading, ObjectMapper json) {
        this.settings = settings;
        this.followed = followed;
        this.receiver = receiver;
        this.loading = loading;
        this.json = json;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeWhatIsNew() {
        settings.address()
                .map(address -> address.replaceFirst("/+$", ""))
                .ifPresent(address -> followed.take(address).ifPresent(lease -> follow(address, lease)));
    }

    private void follow(String address, UUID lease) {
        String error = null;
        try {
            OtherServer server = new OtherServer(receiver, json, address, token());
            for (OtherServer.Offer offer : news(server, address)) {
                if (!followed.renew(address, lease)) {
                    return;
                }
                String wrong = take(server, address, offer);
                error = error == null ? wrong : error;
            }
        } catch (NotFetched refused) {
            error = String.valueOf(refused.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "%s cannot be followed", address);
            error = "It is in the server's log";
        }
        if (error != null) {
            LOG.warnf("%s cannot be followed wholly: %s", address, error);
        }
        followed.leave(address, lease, settings.every(), error);
    }

    private @Nullable String token() throws IOException {
        if (settings.tokenFile().isPresent()) {
            return Files.readString(settings.tokenFile().get()).strip();
        }
        return settings.token().orElse(null);
    }

    /** What is not done with, the earliest first. A page of its list that brings nothing new ends the search. */
    private List<OtherServer.Offer> news(OtherServer server, String address) {
        List<OtherServer.Offer> found = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            OtherServer.Offers page = server.offers(cursor);
            Set<UUID> done = followed.done(
                    address, page.offers().stream().map(OtherServer.Offer::id).toList());
            page.offers().stream().filter(offer -> !done.contains(offer.id())).forEach(found::add);
            cursor = page.next();
            more = cursor != null
                    && (page.offers().isEmpty() || done.size() < page.offers().size());
        }
        // Their ids begin with the time at which they were made.
        found.sort(Comparator.comparing(offer -> offer.id().toString()));
        return found;
    }

    /** What went wrong; null where it is taken. One that cannot be read keeps no other from being taken. */
    private @Nullable String take(OtherServer server, String address, OtherServer.Offer offer) throws IOException {
        Path file = Files.createTempFile("counterclaim-follow-", ".jsonl");
        try {
            server.download(offer, file, settings.size().asLongValue());
            QuarkusTransaction.requiringNew().timeout(LOADING_SECONDS).run(() -> {
                Loaded loaded = loading.load(file);
                followed.taken(address, offer.id());
                LOG.infof("Took export %s of %s: %s", offer.id(), address, loaded.rows());
            });
            return null;
        } catch (NotFetched refused) {
            if (refused.rule() != FetchRule.SIZE && refused.rule() != FetchRule.STATUS) {
                throw refused;
            }
            return failed(address, offer, String.valueOf(refused.getMessage()));
        } catch (ProblemException wrong) {
            return failed(address, offer, wrong.problem().detail());
        } catch (IOException e) {
            return failed(address, offer, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Export %s of %s cannot be taken in", offer.id(), address);
            return failed(address, offer, "It is in the server's log");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private String failed(String address, OtherServer.Offer offer, String reason) {
        String shorter = reason.length() > LONGEST_ERROR ? reason.substring(0, LONGEST_ERROR) : reason;
        followed.failed(address, offer.id(), shorter);
        return shorter;
    }
}
