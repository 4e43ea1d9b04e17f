package org.counterclaim.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the search. */
@MessageBundle("search")
public interface SearchMessages {
    @Message
    String title();

    @Message
    String q();

    @Message
    String go();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String none_hint();

    @Message
    String conflicts();

    @Message
    String events();

    @Message
    String sources();

    @Message
    String documents();

    @Message
    String claims();

    @Message
    String all();

    @Message
    String unknown_claimant();
}
