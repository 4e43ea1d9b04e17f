package org.counterclaim.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeed {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VERSION = "https://jsonfeed.org/version/1";

    private JsonFeed() {}

    static ParsedFeed read(byte[] body) throws NotAFeed {
        JsonNode feed = tree(body);
        if (!feed.path("version").asText("").startsWith(VERSION)) {
            throw new NotAFeed("its version is not that of a JSON Feed");
        }
        String language = feed.path("language").asText("");
        List<FeedItem> items = new ArrayList<>();
        feed.path("items").forEach(item -> items.add(item(item, language)));
        return new ParsedFeed(feed.path("title").asText("").strip(), language, items);
    }

    private static JsonNode tree(byte[] body) throws NotAFeed {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new NotAFeed("it is no JSON");
        }
    }

    private static FeedItem item(JsonNode item, String language) {
        String html = item.path("content_html").asText("");
        String plain = item.path("content_text").asText("");
        return new FeedItem(
                item.path("id").asText(""),
                item.path("url").asText("").strip(),
                item.path("title").asText("").strip(),
                html.isBlank() ? markup(plain) : html,
                markup(item.path("summary").asText("")),
                time(item.path("date_published").asText("")),
                item.path("language").asText(language),
                "",
                item.path("external_url").asText("").strip());
    }

    /** Plain words as markup that says the same. */
    private static String markup(String plain) {
        return Entities.escape(plain).replace("\n", "<br>");
    }

    private static @Nullable OffsetDateTime time(String text) {
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
