package org.counterclaim.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Parts markup into paragraphs as a reader sees them, and leaves out lines that only lead elsewhere. */
final class Blocks implements NodeVisitor {

    private static final Pattern POINTER = Pattern.compile(
            "^(read (also|more|next)|see also|related|more on this|watch|follow us|subscribe|sign up|advertisement"
                    + "|share this|click here|اقرأ (أيضا|أيضًا|أيضاً|المزيد)|إقرأ (أيضا|أيضًا|أيضاً)|شاهد (أيضا|أيضًا|أيضاً)"
                    + "|مواضيع ذات صلة|المزيد عن|تابعونا|اشترك|إعلان)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private static final int LONGEST_POINTER = 160;

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private final String headline;
    private int linked;
    private int links;

    private Blocks(String headline) {
        this.headline = headline;
    }

    static List<String> of(List<Element> elements, String headline) {
        Blocks blocks = new Blocks(headline);
        for (Element element : elements) {
            NodeTraversor.traverse(blocks, element);
            blocks.end();
        }
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText().replaceAll("\\s+", " ");
            block.append(words);
            if (links > 0) {
                linked += words.strip().length();
            }
        } else if (node instanceof Element element) {
            links += element.nameIs("a") ? 1 : 0;
            if (element.nameIs("br")) {
                block.append('\n');
            } else if (element.isBlock()) {
                end();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.nameIs("a") ? 1 : 0;
            if (element.isBlock()) {
                end();
            }
        }
    }

    private void end() {
        String text = Prose.tidy(block.toString());
        boolean leadsElsewhere = linked * 2 > text.length() && text.length() < LONGEST_POINTER && !endsASentence(text);
        boolean points =
                text.length() < LONGEST_POINTER && POINTER.matcher(text).matches();
        if (!text.isEmpty() && !leadsElsewhere && !points && !text.equals(headline)) {
            blocks.add(text);
        }
        block.setLength(0);
        linked = 0;
    }

    private static boolean endsASentence(String text) {
        return text.endsWith(".") || text.endsWith("؟") || text.endsWith("!");
    }
}
