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
    String filter();

    @Message
    String clear();

    @Message
    String more_filters();

    @Message
    String from();

    @Message
    String to();

    @Message
    String min_score();

    @Message
    String at_least(String count);

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

    @Message
    String views();

    @Message
    String view_all();

    @Message
    String view_open();

    @Message
    String view_untaken();

    @Message
    String view_mine();

    @Message
    String view_second();

    @Message
    String view_save();

    @Message
    String view_name();

    @Message
    String view_shared();

    @Message
    String view_keep();

    @Message
    String view_delete();

    @Message
    String view_share();

    @Message
    String view_unshare();

    @Message
    String view_of(String name);

    @Message
    String view_yours();

    @Message
    String facets();

    @Message
    String facets_show();

    @Message
    String sort();

    @Message
    String sort_score();

    @Message
    String sort_detected();

    @Message
    String sort_detected_asc();

    @Message
    String sort_changed();

    @Message
    String sort_changed_asc();

    @Message
    String select(String question);

    @Message
    String select_all();

    @Message
    String bulk();

    @Message
    String take();

    @Message
    String assign();

    @Message
    String assign_to();

    @Message
    String second_look();

    @Message
    String close();

    @Message
    String close_as();

    @Message
    String label();

    @Message
    String label_add();

    @Message
    String set_aside();

    @Message
    String set_aside_why();

    @Message
    String undo();

    @Message
    String done(String count);

    @Message
    String undone(String count);

    @Message
    String stayed();

    @Message
    String failed();

    @Message
    String nothing_selected();

    @Message
    String key_take();

    @Message
    String key_second();

    @Message
    String key_close();

    @Message
    String key_aside();

    @Message
    String key_label();

    @Message
    String key_pick();

    @Message
    String key_undo();

    @Message
    String due(String day);

    @Message
    String ask_reason();

    @Message
    String ask_label();

    @Message
    String ask_go();
}
