package org.counterclaim.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the reader of a report. */
@MessageBundle("document")
public interface DocumentMessages {
    @Message
    String published();

    @Message
    String publisher_unknown();

    @Message
    String original();

    @Message
    String claims();

    @Message
    String none();

    @Message
    String not_in_text();

    @Message
    String accept();

    @Message
    String reject();

    @Message
    String contested();

    @Message
    String fresh(String claims, String conflicts);

    @Message
    String found_by(String rules);

    @Message
    String text();

    @Message
    String event();

    @Message
    String says();

    @Message
    String changed_elsewhere();

    @Message
    String by_model();

    @Message
    String by_model_hint();

    @Message
    String model_waiting();

    @Message
    String model_failed(String problem);

    @Message
    String model_given_up(String problem);

    @Message
    String model_read(String proposed, String known);

    @Message
    String model_refused(String claims);
}
