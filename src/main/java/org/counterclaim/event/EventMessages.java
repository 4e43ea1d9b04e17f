package org.counterclaim.event;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of one event. */
@MessageBundle("event")
public interface EventMessages {
    @Message
    String when();

    @Message
    String where();

    @Message
    String unknown();

    @Message
    String matrix();

    @Message
    String matrix_hint();

    @Message
    String source();

    @Message
    String silent();

    @Message
    String timeline();

    @Message
    String conflicts();

    @Message
    String unknown_claimant();

    @Message
    String empty();

    @Message
    String position(String letter);

    @Message
    String checks();

    @Message
    String checks_hint();
}
