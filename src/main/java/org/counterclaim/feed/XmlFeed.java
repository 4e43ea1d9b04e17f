package org.counterclaim.feed;

import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import org.counterclaim.fetch.Fetched;
import org.jspecify.annotations.Nullable;

/** RSS and Atom. A document type is refused, and with it every entity that could read a file or swell. */
final class XmlFeed {

    private XmlFeed() {}

    static ParsedFeed read(Fetched fetched) throws NotAFeed {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        input.setPreserveWireFeed(true);
        String type = fetched.contentType().isEmpty() ? "application/xml" : fetched.contentType();
        try (XmlReader letters = new XmlReader(new ByteArrayInputStream(fetched.body()), type, true)) {
            SyndFeed feed = input.build(letters);
            String language = given(feed.getLanguage());
            return new ParsedFeed(
                    given(feed.getTitle()),
                    language,
                    feed.getEntries().stream()
                            .map(entry -> item(entry, language))
                            .toList());
        } catch (FeedException | IOException | RuntimeException e) {
            throw new NotAFeed(String.valueOf(e.getMessage()));
        } catch (StackOverflowError nestedTooDeep) {
            throw new NotAFeed("elements are nested too deep");
        }
    }

    private static FeedItem item(SyndEntry entry, String language) {
        SyndContent summary = entry.getDescription();
        String content = entry.getContents().stream()
                .map(each -> given(each.getValue()))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return new FeedItem(
                given(entry.getUri()),
                given(entry.getLink()),
                given(entry.getTitle()),
                content,
                summary == null ? "" : given(summary.getValue()),
                time(entry),
                language,
                sourceName(entry),
                sourceAddress(entry));
    }

    private static @Nullable OffsetDateTime time(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
    }

    private static String sourceName(SyndEntry entry) {
        if (entry.getWireEntry() instanceof Item item && item.getSource() != null) {
            return given(item.getSource().getValue());
        }
        return entry.getSource() == null ? "" : given(entry.getSource().getTitle());
    }

    private static String sourceAddress(SyndEntry entry) {
        if (entry.getWireEntry() instanceof Item item && item.getSource() != null) {
            return given(item.getSource().getUrl());
        }
        SyndFeed source = entry.getSource();
        if (source == null) {
            return "";
        }
        String link = given(source.getLink());
        return link.isEmpty() ? given(source.getUri()) : link;
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
