package org.counterclaim.event;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words a question from its predicate's pattern, an ICU message whose arguments are the qualifiers.
 *
 * <p>An argument is the label of its qualifier, or the word {@code none} where the question has no such qualifier.
 * {@code of_category} is the label of {@code category} as Arabic writes it after a preposition. Qualifiers that the
 * pattern does not name follow in brackets.
 */
public final class QuestionPattern {

    private static final String ABSENT = "none";
    private static final String AFTER_PREPOSITION = "of_";
    private static final Pattern CHOICE = Pattern.compile("\\{[a-z_]+,");
    private static final Pattern PLAIN_ARGUMENT = Pattern.compile(" ?\\{([a-z_]+)\\}");
    private static final Pattern SOUND_PLURAL = Pattern.compile("(?<=\\p{L}{3})ون(?!\\p{L})");

    private QuestionPattern() {}

    /**
     * The question in words.
     *
     * @param pattern as in the predicate's {@code question_en} or {@code question_ar}
     * @param language {@code en} or {@code ar}
     * @param labels qualifier to the label of its value, in that language
     */
    public static String fill(String pattern, String language, SortedMap<String, String> labels) {
        try {
            MessageFormat message = new MessageFormat(withoutAbsent(pattern, labels), Locale.of(language));
            Set<String> arguments = message.getArgumentNames();
            Map<String, Object> values = new HashMap<>();
            arguments.forEach(argument -> values.put(argument, value(argument, labels)));
            return message.format(values) + behind(language, arguments, labels);
        } catch (IllegalArgumentException noPattern) {
            // People write patterns too: a broken one must not hide the question.
            return pattern + behind(language, Set.of(), labels);
        }
    }

    /** In a pattern without choices an argument that has no value goes, with the space before it. */
    private static String withoutAbsent(String pattern, SortedMap<String, String> labels) {
        if (CHOICE.matcher(pattern).find()) {
            return pattern;
        }
        return PLAIN_ARGUMENT
                .matcher(pattern)
                .replaceAll(found -> labels.containsKey(found.group(1)) ? Matcher.quoteReplacement(found.group()) : "");
    }

    private static String value(String argument, SortedMap<String, String> labels) {
        if (argument.startsWith(AFTER_PREPOSITION)) {
            String label = labels.getOrDefault(argument.substring(AFTER_PREPOSITION.length()), ABSENT);
            return SOUND_PLURAL.matcher(label).replaceAll("ين");
        }
        return labels.getOrDefault(argument, ABSENT);
    }

    private static String behind(String language, Set<String> arguments, SortedMap<String, String> labels) {
        List<String> unnamed = new ArrayList<>();
        labels.forEach((qualifier, label) -> {
            if (!arguments.contains(qualifier) && !arguments.contains(AFTER_PREPOSITION + qualifier)) {
                unnamed.add(label);
            }
        });
        String comma = language.equals("ar") ? "، " : ", ";
        return unnamed.isEmpty() ? "" : " (" + String.join(comma, unnamed) + ")";
    }
}
