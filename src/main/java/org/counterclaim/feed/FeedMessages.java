package org.counterclaim.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of feeds. */
@MessageBundle("feed")
public interface FeedMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String add();

    @Message
    String url();

    @Message
    String publisher();

    @Message
    String publisher_hint();

    @Message
    String content();

    @Message
    String every();

    @Message
    String go();

    @Message
    String wrong();

    @Message
    String list();

    @Message
    String empty();

    @Message
    String feed();

    @Message
    String last();

    @Message
    String next();

    @Message
    String never();

    @Message
    String reports();

    @Message
    String refused();

    @Message
    String state();

    @Message
    String paused();

    @Message
    String polling();

    @Message
    String working();

    @Message
    String failing();

    @Message
    String poll();

    @Message
    String pause();

    @Message
    String resume();

    @Message
    String delete();

    @Message
    String entries_refused();

    @Message
    String entries_all();

    @Message
    String entry();

    @Message
    String why();

    @Message
    String seen();

    @Message
    String no_entries();

    @Message
    String report();

    @Message
    String back();

    @Message
    String minutes(int minutes);
}
