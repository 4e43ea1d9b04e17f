package org.counterclaim.page;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Names of codes, and phrases that bend with a number, in one language: ICU message patterns, which know the six
 * plural forms of Arabic. Sentences of the pages stand in the message bundles.
 */
final class Words {
    private static final Words ARABIC = new Words(Language.AR);
    private static final Words ENGLISH = new Words(Language.EN);

    private final Map<String, String> patterns;
    private final Language language;

    private Words(Language language) {
        this.language = language;
        this.patterns = read("/words/words_" + language.tag() + ".properties");
    }

    static Words of(Language language) {
        return language == Language.AR ? ARABIC : ENGLISH;
    }

    /** The phrase for a key; a code that has none yet is shown as it is, in small letters. */
    String phrase(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return key.substring(key.lastIndexOf('.') + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    private static Map<String, String> read(String file) {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty));
    }
}
