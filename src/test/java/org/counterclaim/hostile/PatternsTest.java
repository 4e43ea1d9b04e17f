package org.counterclaim.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * No text makes a regular expression of ours run away (ReDoS) or overflow the stack. Counts the characters looked at,
 * not the time: twice the text may cost four times the looks, which is what looking from each place to the end costs,
 * but not more.
 */
@Execution(ExecutionMode.CONCURRENT)
class PatternsTest {

    private static final Pattern IN_SOURCE = Pattern.compile(
            "(?:Pattern\\.compile|\\.replaceAll|\\.replaceFirst|\\.matches|\\.split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,)]"
                    + "|(?:regexp\\s*=|String [A-Z_]+ =)\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,;)]");

    private static final int SIZE = 400;
    private static final int LONG = 20_000;
    private static final long MOST_LOOKS = 30L * SIZE * SIZE;

    /** Characters that most patterns speak of, beside those that stand in the pattern itself. */
    private static final String USUAL = "a1 \n.,-/_:<\"'ا٣x0";

    /** Counts who looks at a text. */
    private static final class Watched implements CharSequence {
        private final String text;
        private long looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > 20 * MOST_LOOKS) {
                throw new IllegalStateException("runs away");
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void noTextMakesAPatternRunAway() throws IOException {
        Map<String, Long> worst = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        Set<Pattern> patterns = patterns();
        for (Pattern pattern : patterns) {
            for (String pump : pumps(pattern.pattern())) {
                String text = pump.repeat(SIZE / pump.length()) + "\u0001!";
                long looks = looks(pattern, text, faults);
                worst.merge(pattern.pattern(), looks, Math::max);
            }
        }
        worst.entrySet().stream()
                .filter(each -> each.getValue() > MOST_LOOKS)
                .forEach(each -> faults.add(each.getKey() + " looks " + each.getValue() + " times"));
        System.out.printf(
                "patterns: %d, worst of them: %d looks at %d characters%n",
                patterns.size(),
                worst.values().stream().mapToLong(Long::longValue).max().orElseThrow(),
                SIZE);
        assertThat(patterns).hasSizeGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    private static long looks(Pattern pattern, String text, List<String> faults) {
        Watched watched = new Watched(text);
        try {
            pattern.matcher(watched).matches();
            Matcher found = pattern.matcher(watched);
            while (found.find()) {
                // The whole text is gone through.
            }
        } catch (IllegalStateException e) {
            faults.add(pattern + " runs away");
        }
        return watched.looks;
    }

    @Test
    void noLongTextOverflowsTheStack() throws IOException {
        List<String> faults = new ArrayList<>();
        Consumer<Pattern> tried = pattern -> {
            for (String pump : pumps(pattern.pattern())) {
                try {
                    pattern.matcher(pump.repeat(LONG / pump.length())).lookingAt();
                } catch (StackOverflowError e) {
                    faults.add(pattern.pattern() + " by " + pump);
                    return;
                }
            }
        };
        patterns().forEach(tried);
        assertThat(faults).isEmpty();
    }

    private static Set<String> pumps(String pattern) {
        Set<String> letters = new LinkedHashSet<>();
        (USUAL + pattern.replaceAll("\\\\[a-zA-Z]|[\\[\\]{}()?*+|^$\\\\]", ""))
                .codePoints()
                .limit(24)
                .forEach(c -> letters.add(Character.toString(c)));
        Set<String> pumps = new LinkedHashSet<>(letters);
        for (String one : letters) {
            for (String other : letters) {
                pumps.add(one + other);
            }
        }
        return pumps;
    }

    private static Set<Pattern> patterns() throws IOException {
        Map<String, Pattern> patterns = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher found = IN_SOURCE.matcher(Files.readString(file));
                while (found.find()) {
                    String text = (found.group(1) == null ? found.group(2) : found.group(1));
                    add(patterns, text);
                }
            }
        }
        return new LinkedHashSet<>(patterns.values());
    }

    private static void add(Map<String, Pattern> patterns, String escaped) {
        try {
            // Java source writes what the reader of a pattern knows, and some of what it does not.
            String text =
                    escaped.replaceAll("\\\\u([0-9A-Fa-f]{4})", "\\\\\\\\u$1").translateEscapes();
            patterns.put(text, Pattern.compile(text));
        } catch (IllegalArgumentException noPattern) {
            // A constant that is a text, or a piece of a pattern.
        }
    }
}
