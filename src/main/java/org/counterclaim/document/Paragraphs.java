package org.counterclaim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into its lines, and each line where the words of claims begin and end. The words of several claims may
 * overlap and run over several lines.
 */
final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private Paragraphs() {}

    static List<Paragraph> of(String text, List<Mark> marks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        int last = 0;
        while (line.find()) {
            if (!line.group().isBlank()) {
                boolean apart = text.substring(last, line.start()).lines().count() > 1;
                paragraphs.add(new Paragraph(line.start(), apart, passages(text, line.start(), line.end(), marks)));
                last = line.end();
            }
        }
        return paragraphs;
    }

    private static List<Passage> passages(String text, int from, int to, List<Mark> marks) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.start() < to && mark.end() > from)
                .toList();
        SortedSet<Integer> cuts = new TreeSet<>(List.of(to));
        for (Mark mark : here) {
            cuts.add(Math.max(from, mark.start()));
            cuts.add(Math.min(to, mark.end()));
        }
        List<Passage> passages = new ArrayList<>();
        int start = from;
        for (int end : cuts) {
            if (end > start) {
                passages.add(passage(text, start, end, here));
            }
            start = end;
        }
        return passages;
    }

    private static Passage passage(String text, int start, int end, List<Mark> marks) {
        List<UUID> over = new ArrayList<>();
        List<UUID> starting = new ArrayList<>();
        List<UUID> ending = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.start() < end && mark.end() > start) {
                over.add(mark.claim());
                if (mark.start() >= start) {
                    starting.add(mark.claim());
                }
                if (mark.end() <= end) {
                    ending.add(mark.claim());
                }
            }
        }
        return new Passage(text.substring(start, end), over, starting, ending);
    }
}
