package org.counterclaim.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** The speakers of a report so far, for "he added", "the same source" and a surname on its own. */
public final class Memory {

    private record Remembered(Speaker speaker, Set<String> words) {}

    private final List<Remembered> speakers = new ArrayList<>();
    private final Bodies bodies;
    private final List<Reading> readings;
    private final Quotations quotations = new Quotations(this);
    private @Nullable Speaker last;

    /**
     * @param readings the report's sentences, in the order in which they will be read
     * @param homeArmy code of the army of the country that the report is about; null when it has none known
     */
    public Memory(List<Reading> readings, @Nullable String homeArmy) {
        bodies = new Bodies(readings, homeArmy);
        this.readings = readings;
    }

    Quotations quotations() {
        return quotations;
    }

    /** The sentence that holds the offset, if it is among the next few behind this one; else null. */
    @Nullable Reading holding(Reading from, int offset, int ahead) {
        int at = bodies.seen();
        for (int i = at; i < Math.min(readings.size(), at + ahead); i++) {
            Reading reading = readings.get(i);
            boolean same = reading.headline() == from.headline();
            if (same
                    && reading.sentence().start() <= offset
                    && offset < reading.sentence().end()) {
                return reading;
            }
        }
        return null;
    }

    void see(Reading reading) {
        bodies.see(reading);
    }

    /** The body that a general word of this kind before the token means; null when none was named. */
    @Nullable Speaker meant(String word, General general, int before) {
        return bodies.meant(word, general, before, last);
    }

    /** The body that spoke just before, in this sentence or the last; null when none did. */
    @Nullable Speaker lastBody() {
        return bodies.nearest();
    }

    /** Whoever spoke last; null when nobody has. */
    public @Nullable Speaker last() {
        return last;
    }

    void spoke(Speaker speaker) {
        if (speaker.isKnown()) {
            last = speaker;
        }
    }

    void remember(Speaker speaker, Reading reading, int from, int to) {
        if (!speaker.isKnown()) {
            return;
        }
        last = speaker;
        Set<String> words = words(reading, from, to);
        speakers.add(new Remembered(speaker, words));
        bodies.spoke(speaker, words, from);
        if (speakers.size() > 200) {
            speakers.removeFirst();
        }
    }

    /** The latest speaker whose name held all these words. */
    @Nullable Speaker named(Reading reading, int from, int to) {
        Set<String> wanted = words(reading, from, to);
        if (wanted.isEmpty()) {
            return null;
        }
        for (int i = speakers.size() - 1; i >= 0; i--) {
            if (speakers.get(i).words().containsAll(wanted)) {
                return speakers.get(i).speaker();
            }
        }
        return null;
    }

    private static Set<String> words(Reading reading, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            String normal = reading.token(i).normal();
            if (reading.token(i).isWord() && !NOISE.contains(normal)) {
                words.add(key(normal));
            }
        }
        return words;
    }

    private static String key(String normal) {
        String bare = normal.startsWith("ال") && normal.length() > 4 ? normal.substring(2) : normal;
        return switch (bare) {
            case "مصادر" -> "مصدر";
            case "عبدالرحمن" -> "الرحمن";
            case "sources" -> "source";
            case "officials" -> "official";
            case "minister" -> "ministry";
            case "وزير", "وزيره" -> "وزاره";
            case "spokeswoman", "spokesperson" -> "spokesman";
            case "متحدثه" -> "متحدث";
            default -> bare;
        };
    }

    private static final Set<String> NOISE = Set.of(
            "the", "a", "an", "of", "mr", "ms", "mrs", "dr", "in", "same", "ذاته", "نفسه", "ذاتها", "نفسها", "ذات",
            "نفس", "عبد", "في", "من", "عده", "عدد");
}
