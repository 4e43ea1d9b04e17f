package org.counterclaim.place;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of places. */
@MessageBundle("place")
public interface PlaceMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String search();

    @Message
    String none();

    @Message
    String more();

    @Message
    String name();

    @Message
    String name_ar();

    @Message
    String name_en();

    @Message
    String kind();

    @Message
    String path();

    @Message
    String path_hint();

    @Message
    String inside();

    @Message
    String all();

    @Message
    String where();

    @Message
    String latitude();

    @Message
    String longitude();

    @Message
    String aliases();

    @Message
    String aliases_hint();

    @Message
    String add();

    @Message
    String edit();

    @Message
    String save();

    @Message
    String cancel();
}
