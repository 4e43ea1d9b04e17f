package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

class OneLineTest {

    private final PatternFormatter formatter = new PatternFormatter("%p %s%e%n");

    private static ExtLogRecord record(String message) {
        return new ExtLogRecord(Level.WARN, message, ExtLogRecord.FormatStyle.PRINTF, OneLineTest.class.getName());
    }

    @Test
    void aTextFromOutsideCannotForgeALine() {
        ExtLogRecord record = record("Unexpected at %s");
        record.setParameters(new Object[] {"/x\r\n12:00:00 INFO Administrator signed in\u2028\u001B[2J"});
        assertThat(new OneLine().isLoggable(record)).isTrue();
        assertThat(formatter.format(record))
                .isEqualTo(
                        "WARN Unexpected at /x\\u{d}\\u{a}12:00:00 INFO Administrator signed in\\u{2028}\\u{1b}[2J\n");
    }

    @Test
    void theWordsOfAFailureStayInTheirLineAndItsStackStays() {
        ExtLogRecord record = record("Unexpected");
        record.setThrown(new IllegalStateException(
                "outer", new IllegalArgumentException("no number: 1\nINFO Administrator signed in")));
        new OneLine().isLoggable(record);
        StringWriter told = new StringWriter();
        new PrintWriter(told).append(formatter.format(record));
        assertThat(told.toString().lines())
                .noneMatch(line -> line.startsWith("INFO"))
                .anyMatch(line -> line.contains("IllegalArgumentException: no number: 1\\u{a}INFO"))
                .anyMatch(line -> line.contains("at org.counterclaim.platform.OneLineTest"));
    }

    @Test
    void whatIsSoundStaysAsItIs() {
        ExtLogRecord record = record("صدّر %s\tin %s");
        record.setParameters(new Object[] {"2018-W20", "ar"});
        new OneLine().isLoggable(record);
        assertThat(record.getMessage()).isEqualTo("صدّر %s\tin %s");
        assertThat(record.getParameters()).hasSize(2);
    }
}
