package org.counterclaim.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.article.Article;
import org.counterclaim.article.ArticleReader;
import org.counterclaim.article.CanonicalAddress;
import org.counterclaim.document.DocumentBody;
import org.counterclaim.document.DocumentIntake;
import org.counterclaim.document.ReportFetching;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.fetch.WebAddress;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.FieldError;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Named;
import org.jboss.logging.Logger;

/** Makes a report of a feed's entry. Whatever is wrong with one is told of it and stops no other. */
@ApplicationScoped
class EntryTaking {

    private static final Logger LOG = Logger.getLogger(EntryTaking.class);

    /** From this many letters on, what a feed carries is taken for the whole report; teasers are shorter. */
    private static final int WHOLE = 600;

    private final ReportFetching fetching;
    private final DocumentIntake intake;
    private final BodyCheck check;
    private final Clock clock;

    EntryTaking(ReportFetching fetching, DocumentIntake intake, BodyCheck check, Clock clock) {
        this.fetching = fetching;
        this.intake = intake;
        this.check = check;
        this.clock = clock;
    }

    /** Whether taking this entry asks another server. */
    static boolean needsPage(FeedLease feed, FeedItem item) {
        return switch (feed.content()) {
            case PAGE -> true;
            case FEED -> false;
            case AUTO -> words(item).codePoints().filter(Character::isLetter).count() < WHOLE;
        };
    }

    FeedEntries.Outcome take(FeedLease feed, FeedItem item) {
        try {
            DocumentBody body = needsPage(feed, item) ? ofPage(feed, item) : ofFeed(feed, item);
            List<FieldError> wrong = check.errorsOf(body);
            if (!wrong.isEmpty()) {
                return FeedEntries.Outcome.refused(
                        "REPORT",
                        wrong.stream()
                                .map(each -> each.field() + " " + each.message())
                                .collect(Collectors.joining("; ")),
                        false);
            }
            DocumentIntake.Taken taken = RetriedTransaction.call(() -> intake.take(body));
            EntryState state = taken.isNew() ? EntryState.TAKEN : EntryState.KNOWN;
            return new FeedEntries.Outcome(state, taken.document(), null, false);
        } catch (NotFetched refused) {
            return FeedEntries.Outcome.refused(refused.rule().name(), refused.about(), isPassing(refused));
        } catch (ProblemException refused) {
            return FeedEntries.Outcome.refused("REPORT", refused.problem().detail(), false);
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "Entry \"%s\" of feed %s cannot be taken", item.title(), feed.feed());
            return FeedEntries.Outcome.refused(
                    "UNEXPECTED", unexpected.getClass().getSimpleName(), true);
        }
    }

    private static boolean isPassing(NotFetched refused) {
        return switch (refused.rule()) {
            case NAME, CONNECTION, TIME -> true;
            case STATUS -> refused.status().orElse(0) >= 500 || refused.status().orElse(0) == 429;
            default -> false;
        };
    }

    private DocumentBody ofPage(FeedLease feed, FeedItem item) {
        Article article = fetching.at(item.link());
        OffsetDateTime published = item.published() == null ? article.publishedAt() : item.published();
        return new DocumentBody(
                publisher(feed, item, article.address(), article.publisher()),
                article.address().toString(),
                null,
                item.title().isBlank() ? article.headline() : headline(item),
                article.byline(),
                article.language(),
                published == null ? now() : published,
                article.text());
    }

    private DocumentBody ofFeed(FeedLease feed, FeedItem item) {
        URI link = CanonicalAddress.withoutTracking(
                WebAddress.of(item.link().isBlank() ? feed.url() : item.link()).uri());
        String text = words(item);
        return new DocumentBody(
                publisher(feed, item, link, ""),
                item.link().isBlank() ? null : link.toString(),
                null,
                headline(item),
                null,
                ArticleReader.language(text, item.language()),
                item.published() == null ? now() : item.published(),
                text);
    }

    /** Who published it first, where the feed passes it on; else who the feed is set to; else who is at the address. */
    private Named publisher(FeedLease feed, FeedItem item, URI address, String told) {
        if (!item.source().isBlank() || !item.sourceAddress().isBlank()) {
            return fetching.publisher(sourceAddress(item, address), item.source());
        }
        UUID set = feed.publisher();
        return set == null ? fetching.publisher(address, told) : new Named(set, null);
    }

    private static URI sourceAddress(FeedItem item, URI otherwise) {
        try {
            return item.sourceAddress().isBlank()
                    ? otherwise
                    : WebAddress.of(item.sourceAddress()).uri();
        } catch (NotFetched unreadable) {
            return otherwise;
        }
    }

    private static String headline(FeedItem item) {
        return ArticleReader.words(item.title()).replaceAll("\\s+", " ");
    }

    private static String words(FeedItem item) {
        String content = ArticleReader.words(item.content());
        String summary = ArticleReader.words(item.summary());
        return content.length() >= summary.length() ? content : summary;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
