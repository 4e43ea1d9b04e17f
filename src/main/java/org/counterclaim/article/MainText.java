package org.counterclaim.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of the report among all that stands on a page. */
final class MainText {

    /** Never part of a report. Captions are left out: they are often years older than the report. */
    private static final String FURNITURE =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, form,"
                    + " button, select, input, textarea, nav, aside, footer, dialog, figcaption, figure, picture, video, audio,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
                    + " [role=contentinfo], [role=search], [role=dialog], [style~=display:\\s*none]";

    private static final Pattern ASIDE = Pattern.compile(
            "(^|[\\s_-])(related|share|sharing|social|comments?|disqus|newsletter|promo|advert\\w*|ads?|sponsor\\w*|sidebar"
                    + "|breadcrumbs?|cookies?|consent|tags?|most-?(read|popular|viewed)|popular|trending|subscri\\w*"
                    + "|recommend\\w*|read-?(more|also|next)|more-?(news|stories)|outbrain|taboola|paywall|toolbar|menu"
                    + "|pagination|author-?(bio|box)|bio|print|skip)([\\s_-]|$)",
            Pattern.CASE_INSENSITIVE);

    /** Of the words of JSON-LD, how many the page must show for its paragraphs to be preferred. */
    private static final double ENOUGH = 0.8;

    private MainText() {}

    /**
     * The report's paragraphs.
     *
     * @param told the words as the page's own data have them, empty when they have none
     */
    static String of(Document page, String told, String headline) {
        Element body = page.body().clone();
        clear(body);
        String found = Blocks.of(best(body), headline).stream().collect(Collectors.joining("\n\n"));
        if (told.length() < 200) {
            return found;
        }
        return holds(found, told) && found.length() < 1.5 * told.length() ? found : told;
    }

    /** All words of a piece of markup. */
    static String whole(Element markup) {
        markup.select(FURNITURE).remove();
        return String.join("\n\n", Blocks.of(List.of(markup), ""));
    }

    private static void clear(Element body) {
        body.select(FURNITURE).remove();
        int all = body.text().length();
        for (Element element : body.select("[class], [id]")) {
            boolean isAside =
                    ASIDE.matcher(element.className() + " " + element.id()).find();
            // A wrapper of nearly everything may bear any name.
            if (isAside
                    && element.hasParent()
                    && !element.is("body, article, main")
                    && element.text().length() * 2 < all) {
                element.remove();
            }
        }
    }

    private static List<Element> best(Element body) {
        Element marked = body.selectFirst("[itemprop~=articleBody]");
        if (marked != null && marked.text().length() >= 200) {
            return List.of(marked);
        }
        return new ParagraphScores(body).best();
    }

    private static boolean holds(String found, String told) {
        Set<String> there = words(found);
        Set<String> wanted = words(told);
        long held = wanted.stream().filter(there::contains).count();
        return held >= ENOUGH * wanted.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split("[^\\p{L}\\p{N}]+")));
    }
}
