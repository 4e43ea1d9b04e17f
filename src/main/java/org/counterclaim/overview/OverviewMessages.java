package org.counterclaim.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the overview. */
@MessageBundle("overview")
public interface OverviewMessages {
    @Message
    String title();

    @Message
    String waits();

    @Message
    String mine();

    @Message
    String due();

    @Message
    String second();

    @Message
    String untaken();

    @Message
    String reopened();

    @Message
    String found();

    @Message
    String mentions();

    @Message
    String mentions_none();

    @Message
    String latest();

    @Message
    String latest_none();

    @Message
    String types();

    @Message
    String events();

    @Message
    String weeks();

    @Message
    String weeks_hint();

    @Message
    String week();

    @Message
    String week_found();

    @Message
    String week_closed();

    @Message
    String intake();

    @Message
    String reports();

    @Message
    String proposed();

    @Message
    String feeds();

    @Message
    String feeds_failing();

    @Message
    String imports();

    @Message
    String waiting();

    @Message
    String parked();

    @Message
    String open();

    @Message
    String event();
}
