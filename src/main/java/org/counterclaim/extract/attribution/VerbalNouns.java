package org.counterclaim.extract.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.LexiconFile;

/**
 * Arabic verbal nouns by their shape (استفعال, افتعال, انفعال, تفعيل, إفعال): نفت الشرطة استخدام الرصاص. One without its
 * article behind a name says what was done, where a noun behind a definite one cannot belong to it.
 */
final class VerbalNouns {

    private static final Pattern SURE = Pattern.compile("است.{1,3}ا.{1,2}|ا.ت.ا.|ان..ا.|ا[زد].{1,2}ا.");
    private static final Pattern LIKELY = Pattern.compile("ت..ي.|ا..ا.|ا..اء|ا.ا.ه|م.ا..ه|ت..يه");
    private static final Set<String> NAMES = LexiconFile.words("names-like-verbal-nouns.tsv", "NAME");

    private VerbalNouns() {}

    /** Whether the word behind a name is such a noun. */
    static boolean starts(Reading reading, int at) {
        String word = reading.token(at).normal();
        if (word.length() < 5
                || word.startsWith("ال")
                || NAMES.contains(word)
                || reading.sourceAt(at) != null
                || reading.placeAt(at) != null) {
            return false;
        }
        return SURE.matcher(word).matches()
                || (reading.token(at - 1).normal().startsWith("ال")
                        && LIKELY.matcher(word).matches()
                        && at + 1 < reading.size()
                        && reading.token(at + 1).isWord());
    }
}
