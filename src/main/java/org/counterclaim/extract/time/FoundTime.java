package org.counterclaim.extract.time;

import java.util.List;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.statement.TimeWindow;

/**
 * An expression of time found in a sentence.
 *
 * @param start first UTF-16 unit in the text
 * @param end one past its last unit
 * @param window what it says, resolved
 * @param kind how it bears on what is said
 * @param rules names of the rules that fired
 */
public record FoundTime(int start, int end, TimeWindow window, TimeKind kind, List<String> rules) {

    public TextSpan span() {
        return new TextSpan(start, end);
    }
}
