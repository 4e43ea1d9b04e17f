package org.counterclaim.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.extract.lexicon.Trie.Hit;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;

/** The words of one language, read from its data file. Safe for use by many threads. */
public final class Lexicon {

    private static final Set<String> BEFORE_VERBS = Set.of("", "و", "ف", "س", "وس", "فس", "ل", "ول", "فل");

    /** Entries that say what a whole phrase means: the words inside them still count for themselves. */
    private static final Set<String> OPEN = Set.of(
            "same",
            "tell",
            "role",
            "fact",
            "unfact",
            "topic",
            "about",
            "answer",
            "act",
            "aid",
            "title",
            "fate",
            "document",
            "issue",
            "gate",
            "gatestate",
            "work");

    private record Entry(String role, String code, Form form) {}

    private final Trie<Entry> entries = new Trie<>();
    private final boolean arabic;

    private Lexicon(boolean arabic) {
        this.arabic = arabic;
    }

    /** The lexicon that comes with the product for {@code ar} or {@code en}. */
    public static Lexicon load(String language) {
        String path = "/extract/lexicon/" + language + ".tsv";
        Lexicon lexicon = new Lexicon(language.equals("ar"));
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(path), path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lexicon::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void read(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw new IllegalArgumentException("a lexicon line needs role, code and forms: " + line);
        }
        for (String phrase : columns[2].split("\\|", -1)) {
            add(columns[0], columns[1], phrase.strip());
        }
    }

    private void add(String role, String code, String phrase) {
        String[] words = phrase.split(" ", -1);
        for (Form form : Form.values()) {
            List<List<String>> forms = new ArrayList<>();
            for (int i = 0; i < words.length; i++) {
                Form wanted = form;
                boolean head = i == 0;
                List<String> fitting = new ArrayList<>();
                inflections(words[i]).forEach((word, its) -> {
                    if (!head || its == wanted) {
                        fitting.add(word);
                    }
                });
                forms.add(fitting);
            }
            if (!forms.getFirst().isEmpty()) {
                entries.add(forms, new Entry(role, code, form));
            }
        }
    }

    private Map<String, Form> inflections(String word) {
        Map<String, Form> forms = new LinkedHashMap<>(Inflections.of(word, arabic));
        if (arabic && word.startsWith("ال") && forms.containsKey(word)) {
            forms.put("لل" + word.substring(2), Form.PLAIN);
        }
        return forms;
    }

    /** What the lexicon knows of a sentence: longer phrases hide the shorter ones inside them. */
    public Marks marks(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Hit<Entry>> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            entries.find(tokens, i, hits);
        }
        hits.removeIf(hit -> !isFitting(hit, tokens.get(hit.start())));
        hits.sort(Comparator.<Hit<Entry>>comparingInt(hit -> hit.start() - hit.end())
                .thenComparingInt(Hit::start)
                .thenComparingInt(Hit::stem));
        return new Marks(kept(hits, tokens), tokens.size());
    }

    private boolean isFitting(Hit<Entry> hit, Token first) {
        Form form = hit.value().form();
        return !arabic
                || form == Form.PLAIN
                || (BEFORE_VERBS.contains(prefix(hit, first))
                        && (form == Form.PRESENT || !prefix(hit, first).endsWith("س")));
    }

    private static String prefix(Hit<Entry> hit, Token first) {
        String stem = first.stems().get(hit.stem());
        String known = stem.substring(0, Math.max(1, stem.length() - 1));
        int at = hit.stem() == 0 ? 0 : first.normal().indexOf(known);
        return at <= 0 ? "" : first.normal().substring(0, at);
    }

    private static List<Mark> kept(List<Hit<Entry>> hits, List<Token> tokens) {
        int[] hiddenUntil = new int[tokens.size()];
        int[] bestStem = new int[tokens.size()];
        int[] bestEnd = new int[tokens.size()];
        Arrays.fill(bestStem, Integer.MAX_VALUE);
        List<Mark> marks = new ArrayList<>();
        for (Hit<Entry> hit : hits) {
            if (hiddenUntil[hit.start()] > hit.end() || isInside(hit, bestEnd, hiddenUntil)) {
                continue;
            }
            boolean same = bestEnd[hit.start()] == hit.end();
            if (same && hit.stem() > bestStem[hit.start()]) {
                continue;
            }
            if (!OPEN.contains(hit.value().role())) {
                bestEnd[hit.start()] = hit.end();
                bestStem[hit.start()] = hit.stem();
            }
            marks.add(new Mark(
                    hit.value().role(),
                    hit.value().code(),
                    hit.start(),
                    hit.end(),
                    hit.value().form(),
                    prefix(hit, tokens.get(hit.start()))));
            for (int i = hit.start();
                    i < hit.end() && !OPEN.contains(hit.value().role());
                    i++) {
                hiddenUntil[i] = Math.max(hiddenUntil[i], hit.end());
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    /** Whether a longer phrase, found before, holds this one. */
    private static boolean isInside(Hit<Entry> hit, int[] bestEnd, int[] hiddenUntil) {
        return bestEnd[hit.start()] != hit.end() && hiddenUntil[hit.start()] >= hit.end();
    }
}
