package org.counterclaim.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.fetch.WebAddress;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Named;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceKind;
import org.counterclaim.source.SourceRegister;
import org.counterclaim.source.Sources;
import org.jspecify.annotations.Nullable;

/** What people do to the list of feeds. */
@ApplicationScoped
public class FeedEditing {

    private final Feeds feeds;
    private final Sources sources;
    private final SourceRegister register;
    private final AuditTrail audit;
    private final CurrentPerson person;

    FeedEditing(Feeds feeds, Sources sources, SourceRegister register, AuditTrail audit, CurrentPerson person) {
        this.feeds = feeds;
        this.sources = sources;
        this.register = register;
        this.audit = audit;
        this.person = person;
    }

    FeedView one(UUID id) {
        return feeds.byId(id).orElseThrow(() -> ProblemException.noSuch("feed", id));
    }

    /** Subscribes to a feed; it is polled soon after. */
    @Needs(Role.EDITOR)
    @Transactional
    public FeedView enter(FeedBody body) {
        String url = address(body);
        requireFree(url, null);
        UUID id = feeds.enter(url, body, publisher(body.publisher()));
        FeedView entered = one(id);
        audit.append(person.name(), "feed.entered", "feed", id, null, entered);
        return entered;
    }

    @Needs(Role.EDITOR)
    @Transactional
    public FeedView rewrite(UUID id, FeedBody body, IntConsumer match) {
        FeedView before = one(id);
        match.accept(before.version());
        String url = address(body);
        requireFree(url, id);
        feeds.rewrite(id, url, body, publisher(body.publisher()));
        FeedView after = one(id);
        audit.append(person.name(), "feed.rewritten", "feed", id, before, after);
        return after;
    }

    @Needs(Role.EDITOR)
    @Transactional
    public void pause(UUID id, boolean paused) {
        FeedView before = one(id);
        feeds.pause(id, paused);
        audit.append(person.name(), paused ? "feed.paused" : "feed.resumed", "feed", id, before, one(id));
    }

    /** A person asked for a poll of a feed, due or not. */
    @Needs(Role.EDITOR)
    @Transactional
    void pollAsked(UUID id) {
        audit.append(person.name(), "feed.poll-asked", "feed", one(id).id(), null, null);
    }

    /** Ends a subscription. The reports it brought stay. */
    @Needs(Role.EDITOR)
    @Transactional
    public void delete(UUID id, IntConsumer match) {
        FeedView before = one(id);
        match.accept(before.version());
        feeds.delete(id);
        audit.append(person.name(), "feed.deleted", "feed", id, before, null);
    }

    private static String address(FeedBody body) {
        try {
            return WebAddress.of(body.url()).toString();
        } catch (NotFetched refused) {
            throw refused.asProblem("url");
        }
    }

    private void requireFree(String url, @Nullable UUID own) {
        Optional<UUID> other = feeds.at(url).filter(found -> !found.equals(own));
        if (other.isPresent()) {
            throw ProblemException.invalid("url", "is the address of a feed that is there already: " + other.get());
        }
    }

    private @Nullable UUID publisher(@Nullable Named named) {
        if (named == null || named.isEmpty()) {
            return null;
        }
        UUID id = named.id();
        if (id == null) {
            UUID entered = register.findOrEnter(String.valueOf(named.name()), SourceKind.OUTLET);
            // The feed is written beside Hibernate, which may still hold the new source back.
            sources.flush();
            return entered;
        }
        return sources.present(id)
                .map(Source::id)
                .orElseThrow(() -> ProblemException.invalid("publisher", "is no source that exists: " + id));
    }
}
