package org.counterclaim.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The frame of every page. */
@MessageBundle("page")
public interface PageMessages {
    @Message
    String tagline();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String conflicts();

    @Message
    String sources();

    @Message
    String exports();

    @Message
    String paste();

    @Message
    String feeds();

    @Message
    String other_language();

    @Message
    String scheme();

    @Message
    String keys();

    @Message
    String keys_move();

    @Message
    String keys_open();

    @Message
    String keys_search();

    @Message
    String keys_back();

    @Message
    String keys_more();

    @Message
    String keys_help();

    @Message
    String keys_on();

    @Message
    String close();

    @Message
    String api();

    @Message
    String manual();

    @Message
    String version(String number);

    @Message
    String times_in(String zone);

    @Message
    String problems();

    @Message
    String problems_lead();

    @Message
    String problem_status();

    @Message
    String problem_type();

    @Message
    String problem_means();

    @Message
    String problem_mend();

    @Message
    String error_back();

    @Message
    String error_not_found();

    @Message
    String error_not_found_hint();

    @Message
    String error_bad();

    @Message
    String error_bad_hint();

    @Message
    String error_broken();

    @Message
    String error_broken_hint();

    @Message
    String overview();

    @Message
    String search();

    @Message
    String digits_arabic();

    @Message
    String digits_latin();

    @Message
    String rules();
}
