package org.counterclaim.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about webhooks. */
@MessageBundle("webhook")
public interface WebhookMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String not_possible();

    @Message
    String add();

    @Message
    String url();

    @Message
    String kinds();

    @Message
    String kinds_hint();

    @Message
    String all();

    @Message
    String go();

    @Message
    String list();

    @Message
    String empty();

    @Message
    String owner();

    @Message
    String state();

    @Message
    String working();

    @Message
    String paused();

    @Message
    String pause();

    @Message
    String resume();

    @Message
    String waiting();

    @Message
    String dead();

    @Message
    String secret();

    @Message
    String back();

    @Message
    String edit();

    @Message
    String save();

    @Message
    String more();

    @Message
    String renew();

    @Message
    String renew_hint();

    @Message
    String delete();

    @Message
    String delete_hint();

    @Message
    String deliveries();

    @Message
    String every();

    @Message
    String none();

    @Message
    String number();

    @Message
    String change();

    @Message
    String when();

    @Message
    String attempts();

    @Message
    String answer();

    @Message
    String due();

    @Message
    String again();

    @Message
    String all_again();

    @Message
    String older();

    @Message
    String trail();
}
