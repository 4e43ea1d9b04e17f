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
    String edit();

    @Message
    String undo();

    @Message
    String add();

    @Message
    String contested();

    @Message
    String fresh(String claims, String conflicts);

    @Message
    String why_found();

    @Message
    String text();

    @Message
    String event();

    @Message
    String changed_elsewhere();

    @Message
    String left(String claims);

    @Message
    String nothing_left();

    @Message
    String now(String number, String status);

    @Message
    String claim_no(String number);

    @Message
    String claim_of(String number, String all);

    @Message
    String sign(String number, String status);

    @Message
    String to_words(String number);

    @Message
    String control(String name);

    @Message
    String missing();

    @Message
    String failed();

    @Message
    String select_first();

    @Message
    String unsaved();

    @Message
    String undo_none();

    @Message
    String keys_accept();

    @Message
    String keys_reject();

    @Message
    String keys_edit();

    @Message
    String keys_add();

    @Message
    String keys_undo();

    @Message
    String keys_next();

    @Message
    String keys_previous();

    @Message
    String keys_cancel();

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
