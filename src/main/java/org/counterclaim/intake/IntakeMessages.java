package org.counterclaim.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which a report is pasted. */
@MessageBundle("intake")
public interface IntakeMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String publisher();

    @Message
    String publisher_hint();

    @Message
    String headline();

    @Message
    String author();

    @Message
    String language();

    @Message
    String arabic();

    @Message
    String english();

    @Message
    String published_at();

    @Message
    String published_hint(String zone);

    @Message
    String url();

    @Message
    String optional();

    @Message
    String text();

    @Message
    String send();

    @Message
    String wrong();

    @Message
    String nothing_leaves();

    @Message
    String goes_to(String host);

    @Message
    String by_address();

    @Message
    String by_address_hint();

    @Message
    String fetch();

    @Message
    String not_fetched();

    @Message
    String by_paste();
}
