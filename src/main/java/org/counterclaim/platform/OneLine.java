package org.counterclaim.platform;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each message of the log in its line, whatever a text from outside brings along: line ends would forge an entry
 * (CWE-117), and controls would speak to the terminal that shows it.
 */
@LoggingFilter(name = "one-line")
final class OneLine implements Filter {

    private static final ExtFormatter WORDS = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord record) {
        String message = record instanceof ExtLogRecord own ? WORDS.format(own) : record.getMessage();
        if (message != null && isBroken(message)) {
            if (record instanceof ExtLogRecord own) {
                own.setMessage(of(message), ExtLogRecord.FormatStyle.NO_FORMAT);
            } else {
                record.setMessage(of(message));
            }
            record.setParameters(null);
        }
        Throwable thrown = record.getThrown();
        if (thrown != null && isBroken(thrown, 0)) {
            record.setThrown(Retold.of(thrown, 0));
        }
        return true;
    }

    /** The text with each control and each line end written out. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (isBreaking(c)) {
                line.append("\\u{%x}".formatted(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static boolean isBroken(String text) {
        return text.codePoints().anyMatch(OneLine::isBreaking);
    }

    private static boolean isBroken(@Nullable Throwable thrown, int depth) {
        return thrown != null
                && depth < Retold.DEEPEST
                && (isBroken(thrown.toString()) || isBroken(thrown.getCause(), depth + 1));
    }

    private static boolean isBreaking(int c) {
        return (Character.isISOControl(c) && c != '\t')
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** A failure whose words keep to their line; where it happened stays as it was. */
    private static final class Retold extends Throwable {

        private static final long serialVersionUID = 1L;
        private static final int DEEPEST = 20;

        private Retold(String words, @Nullable Throwable cause) {
            super(words, cause);
        }

        static @Nullable Throwable of(@Nullable Throwable thrown, int depth) {
            if (thrown == null || depth >= DEEPEST) {
                return null;
            }
            Retold retold = new Retold(OneLine.of(thrown.toString()), of(thrown.getCause(), depth + 1));
            retold.setStackTrace(thrown.getStackTrace());
            return retold;
        }
    }
}
