package org.counterclaim.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Text;
import org.counterclaim.extract.text.Token;
import org.jspecify.annotations.Nullable;

/** Phrases by their folded tokens, each with what it stands for. */
public final class Trie<T> {

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param start index of its first token
     * @param end one past its last
     * @param stem which of the first token's stems matched, 0 for the word as it stands
     */
    public record Hit<T>(T value, int start, int end, int stem) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<T> values = new ArrayList<>(1);
    }

    private final Node<T> root = new Node<>();

    /** Adds a phrase, whose every word may have several forms. */
    public void add(List<? extends Iterable<String>> words, T value) {
        List<Node<T>> ends = List.of(root);
        for (Iterable<String> forms : words) {
            List<Node<T>> reached = new ArrayList<>();
            for (String form : forms) {
                for (Node<T> from : ends) {
                    reached.add(walk(from, form));
                }
            }
            ends = reached;
        }
        for (Node<T> end : ends) {
            if (end != root && !end.values.contains(value)) {
                end.values.add(value);
            }
        }
    }

    private Node<T> walk(Node<T> from, String form) {
        Node<T> at = from;
        for (Sentence sentence : Text.read(form).sentences()) {
            for (Token token : sentence.tokens()) {
                at = at.next.computeIfAbsent(token.normal(), key -> new Node<>());
            }
        }
        return at;
    }

    /** Adds every phrase found from {@code start} on to {@code hits}. */
    public void find(List<Token> tokens, int start, List<Hit<T>> hits) {
        List<String> stems = tokens.get(start).stems();
        for (int i = 0; i < stems.size(); i++) {
            follow(root.next.get(stems.get(i)), tokens, start, start + 1, i, hits);
        }
    }

    private void follow(@Nullable Node<T> node, List<Token> tokens, int start, int at, int stem, List<Hit<T>> hits) {
        if (node == null) {
            return;
        }
        for (T value : node.values) {
            hits.add(new Hit<>(value, start, at, stem));
        }
        if (at < tokens.size() && !node.next.isEmpty()) {
            for (String next : tokens.get(at).stems()) {
                follow(node.next.get(next), tokens, start, at + 1, stem, hits);
            }
        }
    }
}
