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

    @Message
    String regroup();

    @Message
    String regroup_hint();

    @Message
    String merge();

    @Message
    String merge_go();

    @Message
    String merge_none();

    @Message
    String split();

    @Message
    String split_en();

    @Message
    String split_ar();

    @Message
    String split_go();

    @Message
    String split_pick(String words);

    @Message
    String refused(String why);

    @Message
    String latest(String shown, String count);

    @Message
    String whole();
}
