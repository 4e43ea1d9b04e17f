package org.counterclaim.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts refusals, which the REST interface words in English, into Arabic for the pages. */
final class Refusals {

    private static final Pattern HOLE = Pattern.compile("\\{([0-9])}");

    static final Refusals ARABIC = read("/words/refusals_ar.tsv");

    private record Wording(Pattern english, String arabic) {

        static Wording of(String line) {
            int tab = line.indexOf('\t');
            return new Wording(pattern(line.substring(0, tab)), line.substring(tab + 1));
        }

        private static Pattern pattern(String english) {
            StringBuilder pattern = new StringBuilder();
            Matcher hole = HOLE.matcher(english);
            int end = 0;
            while (hole.find()) {
                pattern.append(Pattern.quote(english.substring(end, hole.start())))
                        .append("(?<hole")
                        .append(hole.group(1))
                        .append(">.+)");
                end = hole.end();
            }
            return Pattern.compile(
                    pattern.append(Pattern.quote(english.substring(end))).toString(), Pattern.DOTALL);
        }

        Optional<String> of(Matcher message) {
            return message.matches()
                    ? Optional.of(HOLE.matcher(arabic)
                            .replaceAll(hole -> Matcher.quoteReplacement(message.group("hole" + hole.group(1)))))
                    : Optional.empty();
        }
    }

    private final List<Wording> wordings;

    private Refusals(List<Wording> wordings) {
        this.wordings = wordings;
    }

    /** Empty for a refusal that nobody has translated yet. */
    Optional<String> of(String message) {
        return wordings.stream()
                .map(wording -> wording.of(wording.english().matcher(message)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Refusals read(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Refusals.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return new Refusals(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Wording::of)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
