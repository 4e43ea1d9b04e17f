package org.counterclaim.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form in which a claim is written. */
@MessageBundle("edit")
public interface ClaimFormMessages {
    @Message
    String title();

    @Message
    String title_new();

    @Message
    String wrong();

    @Message
    String stale();

    @Message
    String stale_theirs();

    @Message
    String stale_yours();

    @Message
    String stale_hint();

    @Message
    String suggested();

    @Message
    String quote_hint();

    @Message
    String choose();

    @Message
    String not_said();

    @Message
    String no_place();

    @Message
    String as_new();

    @Message
    String answer_quantity();

    @Message
    String answer_time();

    @Message
    String answer_place();

    @Message
    String answer_actor();

    @Message
    String event_hint();

    @Message
    String reach();

    @Message
    String reach_claim();

    @Message
    String reach_report();

    @Message
    String reach_event();

    @Message
    String narrowed();

    @Message
    String more();

    @Message
    String times_hint(String zone);

    @Message
    String add();

    @Message
    String save();

    @Message
    String save_accept();

    @Message
    String cancel();
}
