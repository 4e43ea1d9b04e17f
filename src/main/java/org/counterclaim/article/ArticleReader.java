package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import org.counterclaim.fetch.FetchRule;
import org.counterclaim.fetch.Fetched;
import org.counterclaim.fetch.NotFetched;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the report out of a fetched page. No script of the page is run. */
@ApplicationScoped
public class ArticleReader {

    /** With fewer letters it is a notice of the site, not a report. */
    private static final int FEWEST_LETTERS = 80;

    private static final int LONGEST_HEADLINE = 2000;

    /**
     * Reads a page.
     *
     * @throws NotFetched by the rule TEXT when there is no report in it
     */
    public Article read(Fetched page) {
        String markup = PageCharset.decode(page.body(), page.contentType());
        URI address = page.address().uri();
        Article article = page.contentType().toLowerCase(Locale.ROOT).startsWith("text/plain")
                ? plain(markup, address)
                : html(Jsoup.parse(markup, address.toString()), address, page.language());
        if (article.text().codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            throw new NotFetched(FetchRule.TEXT, address.toString());
        }
        return article;
    }

    private static Article plain(String text, URI address) {
        String tidy = Prose.tidy(text);
        int end = tidy.indexOf('\n');
        String first = end < 0 ? "" : tidy.substring(0, Math.min(end, 300));
        return new Article(
                CanonicalAddress.withoutTracking(address), first, tidy, WrittenLanguage.of(tidy, ""), null, "", "");
    }

    private static Article html(Document page, URI address, String language) {
        PageMetadata told = PageMetadata.of(page);
        String headline = told.headline();
        String text = MainText.of(page, told.body(), headline);
        return new Article(
                CanonicalAddress.of(page, address),
                headline.length() > LONGEST_HEADLINE ? headline.substring(0, LONGEST_HEADLINE) : headline,
                text,
                WrittenLanguage.of(text, told.language().isEmpty() ? language : told.language()),
                told.publishedAt(),
                told.publisher(),
                told.author());
    }

    /** The language of a text; {@code told} counts where its letters do not say otherwise. */
    public static String language(String text, String told) {
        return WrittenLanguage.of(text, told);
    }

    /** The words of a piece of markup, such as a feed carries: paragraphs parted by an empty line. */
    public static String words(String markup) {
        return MainText.whole(Jsoup.parseBodyFragment(markup).body());
    }
}
