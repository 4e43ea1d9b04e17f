package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Feed 1.1. */
final class JsonFeedOfConflicts {

    private JsonFeedOfConflicts() {}

    static String of(ConflictFeed feed, ObjectMapper json) {
        ObjectNode node = json.createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("language", feed.language())
                .put("feed_url", feed.self())
                .put("home_page_url", feed.home());
        ArrayNode items = node.putArray("items");
        for (ConflictFeed.Entry entry : feed.entries()) {
            ArrayNode tags = items.addObject()
                    .put("id", entry.urn())
                    .put("url", entry.url())
                    .put("title", entry.title())
                    .put("content_text", entry.text())
                    .put("date_published", ConflictFeed.moment(entry.published()))
                    .put("date_modified", ConflictFeed.moment(entry.updated()))
                    .putArray("tags");
            entry.tags().forEach(tags::add);
        }
        return node.toString();
    }
}
