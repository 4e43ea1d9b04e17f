package org.counterclaim.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element under which the paragraphs of a page gather. The measure is that of Arc90's Readability: a
 * paragraph counts for its length and its commas, here of both scripts, to its parent whole and to the next one half,
 * and less the more of it are links.
 */
final class ParagraphScores {

    private static final int SHORTEST = 25;
    private static final double SIBLING = 0.2;
    private static final Set<String> INLINE = Set.of(
            "a", "b", "strong", "i", "em", "span", "u", "mark", "q", "cite", "abbr", "time", "small", "sub", "sup",
            "bdi", "bdo", "br", "font", "code", "s", "del", "ins", "wbr", "img");

    // Elements are equal only to themselves.
    private final Map<Element, Integer> lengths = new HashMap<>();
    private final Map<Element, Integer> linked = new HashMap<>();
    private final Map<Element, Double> scores = new HashMap<>();
    private final Element body;

    ParagraphScores(Element body) {
        this.body = body;
        measure();
        for (Element element : body.getAllElements()) {
            if (isParagraph(element)) {
                credit(element);
            }
        }
        scores.replaceAll((element, score) -> score * (1 - linkShare(element)) * bonus(element));
    }

    /** In one walk, since a page may nest thousands deep. */
    private void measure() {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text && text.parent() != null) {
                            Element parent = text.parent();
                            int length = text.text().strip().length();
                            lengths.merge(parent, length, Integer::sum);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && !element.equals(body) && element.parent() != null) {
                            int length = lengths.getOrDefault(element, 0);
                            int links = element.nameIs("a") ? length : linked.getOrDefault(element, 0);
                            lengths.merge(element.parent(), length, Integer::sum);
                            linked.merge(element.parent(), links, Integer::sum);
                        }
                    }
                },
                body);
    }

    private static boolean isParagraph(Element element) {
        return switch (element.normalName()) {
            case "p", "pre", "td", "blockquote" -> true;
            case "div", "section", "article" ->
                element.children().stream().allMatch(child -> INLINE.contains(child.normalName()));
            default -> false;
        };
    }

    private void credit(Element paragraph) {
        int length = lengths.getOrDefault(paragraph, 0);
        if (length < SHORTEST || linkShare(paragraph) > 0.5) {
            return;
        }
        long commas = paragraph
                .text()
                .chars()
                .filter(c -> c == ',' || c == '،' || c == '؛')
                .count();
        double worth = 1 + commas + Math.min(length / 100.0, 3);
        Element parent = paragraph.parent();
        // A report that is one block of lines stands for itself.
        scores.merge(
                paragraph.nameIs("p") || parent == null ? orSelf(parent, paragraph) : paragraph, worth, Double::sum);
        if (parent != null) {
            Element near = paragraph.nameIs("p") ? parent.parent() : parent;
            if (near != null) {
                scores.merge(near, worth / 2, Double::sum);
            }
        }
    }

    private static Element orSelf(@Nullable Element parent, Element paragraph) {
        return parent == null ? paragraph : parent;
    }

    private static double bonus(Element element) {
        return switch (element.normalName()) {
            case "article" -> 1.25;
            case "main" -> 1.1;
            case "li", "ul", "ol", "td", "th", "header" -> 0.5;
            default -> 1;
        };
    }

    private double linkShare(Element element) {
        int length = lengths.getOrDefault(element, 0);
        return length == 0 ? 0 : Math.min(1, linked.getOrDefault(element, 0) / (double) length);
    }

    /** The best element with those beside it that are of its kind; the body when nothing scores. */
    List<Element> best() {
        Element best = scores.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry<Element, Double>::getValue))
                .map(Map.Entry::getKey)
                .orElse(body);
        Element parent = best.parent();
        if (best.equals(body) || parent == null) {
            return List.of(best);
        }
        double enough = Math.max(10, scores.getOrDefault(best, 0.0) * SIBLING);
        List<Element> together = new ArrayList<>();
        for (Element sibling : parent.children()) {
            boolean prose = sibling.nameIs("p") && linkShare(sibling) < 0.25 && lengths.getOrDefault(sibling, 0) > 80;
            if (sibling.equals(best) || prose || scores.getOrDefault(sibling, 0.0) >= enough) {
                together.add(sibling);
            }
        }
        return together;
    }
}
