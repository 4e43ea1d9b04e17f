package org.counterclaim.conflict;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the conflicts queue. */
@MessageBundle("queue")
public interface QueueMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String list();

    @Message
    String q();

    @Message
    String state();

    @Message
    String type();

    @Message
    String activity();

    @Message
    String active_yes();

    @Message
    String active_no();

    @Message
    String any();

    @Message
    String filter();

    @Message
    String clear();

    @Message
    String more_filters();

    @Message
    String predicate();

    @Message
    String source();

    @Message
    String event();

    @Message
    String subject();

    @Message
    String language();

    @Message
    String arabic();

    @Message
    String english();

    @Message
    String from();

    @Message
    String to();

    @Message
    String min_score();

    @Message
    String assignee();

    @Message
    String remove(String what);

    @Message
    String at_least(String count);

    @Message
    String against();

    @Message
    String open_end(String question);

    @Message
    String score();

    @Message
    String score_why();

    @Message
    String found(String age);

    @Message
    String nobody();

    @Message
    String implied();

    @Message
    String inactive();

    @Message
    String suppressed();

    @Message
    String more_sides(String count);

    @Message
    String next();

    @Message
    String first();

    @Message
    String show_new();

    @Message
    String none_match();

    @Message
    String none_match_hint();

    @Message
    String empty();

    @Message
    String empty_what();

    @Message
    String empty_1();

    @Message
    String empty_2();

    @Message
    String empty_3();

    @Message
    String load_demo();

    @Message
    String load_demo_hint();
}
