package org.counterclaim.article;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its report beside the words: by JSON-LD, OpenGraph, Dublin Core and the elements of HTML, in the
 * order of how often they are right.
 *
 * @param body the words as JSON-LD has them, empty when it has none
 */
record PageMetadata(
        String headline,
        String language,
        @Nullable OffsetDateTime publishedAt,
        String publisher,
        String author,
        String body) {

    static PageMetadata of(Document page) {
        SchemaOrg linked = SchemaOrg.of(page);
        String site = Prose.line(first(
                linked.name("publisher"),
                meta(page, "og:site_name"),
                meta(page, "application-name"),
                meta(page, "dc.publisher")));
        return new PageMetadata(
                headline(page, linked, site),
                first(
                        linked.text("inLanguage"),
                        page.select("html").attr("lang"),
                        meta(page, "og:locale"),
                        meta(page, "dc.language"),
                        httpEquiv(page)),
                PublicationTime.of(page, linked),
                site,
                Prose.line(first(
                        linked.name("author"),
                        personal(meta(page, "author")),
                        personal(meta(page, "article:author")),
                        meta(page, "dc.creator"))),
                Prose.tidy(linked.text("articleBody")));
    }

    private static String headline(Document page, SchemaOrg linked, String site) {
        Element heading = page.selectFirst("[itemprop=headline], article h1, main h1, h1");
        String told = Prose.line(first(
                linked.text("headline"),
                meta(page, "og:title"),
                heading == null ? "" : heading.text(),
                meta(page, "twitter:title"),
                meta(page, "dc.title"),
                page.title()));
        return withoutSite(told, site);
    }

    /** Many titles end with the name of their site. */
    private static String withoutSite(String headline, String site) {
        for (String mark : new String[] {" | ", " - ", " – ", " — ", " :: "}) {
            int end = headline.lastIndexOf(mark);
            if (end > 0
                    && !site.isEmpty()
                    && headline.substring(end + mark.length()).strip().equalsIgnoreCase(site)) {
                return headline.substring(0, end).strip();
            }
        }
        return headline;
    }

    private static String personal(String author) {
        return author.startsWith("http") ? "" : author;
    }

    private static String httpEquiv(Document page) {
        return page.select("meta[http-equiv=content-language]").attr("content");
    }

    static String meta(Document page, String name) {
        Element meta = page.selectFirst(
                "meta[property=\"%1$s\"], meta[name=\"%1$s\"], meta[itemprop=\"%1$s\"]".formatted(name));
        return meta == null ? "" : meta.attr("content").strip();
    }

    static String first(String... candidates) {
        return Stream.of(candidates).filter(text -> !text.isBlank()).findFirst().orElse("");
    }
}
