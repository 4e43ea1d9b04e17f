package org.counterclaim.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Bodies that a sentence names by a general word and what tells it from others: "the justice ministry", "وزارة العدل". */
final class MentionedBodies {

    private static final int LONGEST = 3;
    private static final Set<String> NOT_NAMES = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "that",
            "which", "who", "its", "their", "his", "her", "this", "other", "same", "another", "some", "several", "many",
            "local", "as", "than", "into", "over", "near", "against", "between", "all", "both", "no", "any");

    private MentionedBodies() {}

    static List<Name> in(Reading reading) {
        List<Name> names = new ArrayList<>();
        for (Mark head : reading.marks().of("speaker")) {
            boolean body = head.code().equals("official") || head.code().equals("organisation");
            if (body && reading.sourceAt(head.start()) == null) {
                int start = reading.arabic() ? head.start() : start(reading, head);
                int end = reading.arabic() ? end(reading, head) : head.end();
                if (end - start > head.end() - head.start()) {
                    String name = Unnamed.bare(reading.words(start, end), start == head.start() ? head.prefix() : "");
                    names.add(new Name(new Speaker(name, null, Unnamed.kind(head.code()), false), start, end));
                }
            }
        }
        return names;
    }

    private static int start(Reading reading, Mark head) {
        int at = head.start();
        while (at > 0 && head.start() - at < LONGEST && isName(reading, at - 1)) {
            at--;
        }
        return at;
    }

    private static int end(Reading reading, Mark head) {
        int at = head.end();
        while (at < reading.size()
                && at - head.end() < LONGEST
                && reading.token(at).normal().startsWith("ال")
                && isName(reading, at)) {
            at++;
        }
        return at;
    }

    private static boolean isName(Reading reading, int at) {
        return reading.token(at).isWord()
                && !NOT_NAMES.contains(reading.token(at).normal())
                && reading.marks().at(at, "say") == null
                && reading.timeAt(at) == null
                && reading.quantityAt(at) == null;
    }
}
