package org.counterclaim.mail;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** How mail is sent. The mail server itself is told to Quarkus, as {@code quarkus.mailer}. */
@ConfigMapping(prefix = "counterclaim.mail")
public interface MailSettings {

    /** Who sends it; without an address no mail is written or sent. */
    Optional<String> from();

    /** The day on which people who want a mail a week get it. */
    @WithDefault("${counterclaim.export.day:MONDAY}")
    DayOfWeek day();

    /** The hour of those, and of a mail a day. */
    @WithDefault("${counterclaim.export.hour:6}")
    @Min(0) @Max(23) int hour();

    /** The zone of the day and the hour. */
    @WithDefault("${counterclaim.export.zone:UTC}")
    ZoneId zone();

    /** The newsroom, which subjects begin with. */
    @WithDefault("${counterclaim.export.publisher:Counterclaim}")
    String publisher();

    /** Where people reach the server, without a slash at the end. */
    @WithDefault("${counterclaim.export.address:http://localhost:8080}")
    String address();

    /** After how many failures a mail is given up. */
    @WithDefault("10")
    @Min(1) @Max(30) int attempts();

    /** How long a failed one waits; twice as long after each failure, up to six hours. */
    @WithDefault("1m")
    Duration pause();

    /** How often this node looks for mail to send, such as {@code 10s}; {@code off} leaves it to other nodes. */
    @WithDefault("10s")
    String poll();

    /** How long the mail server may take over one. */
    @WithDefault("60s")
    Duration patience();

    /** The most that is enclosed with one; what is larger is linked to instead. */
    @WithDefault("10M")
    MemorySize enclose();

    /** For how long what was sent or given up is kept; what had exports with it stays. */
    @WithDefault("P90D")
    Duration keep();
}
