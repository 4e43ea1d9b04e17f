package org.counterclaim.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about versions and copies of reports. */
@MessageBundle("edition")
public interface EditionMessages {
    @Message
    String title();

    @Message
    String version(String number, String of);

    @Message
    String captured();

    @Message
    String compare();

    @Message
    String what_changed();

    @Message
    String newer();

    @Message
    String copy_of();

    @Message
    String copies();

    @Message
    String claims_gone();

    @Message
    String claims_gone_hint();

    @Message
    String replaced();

    @Message
    String claims_added();

    @Message
    String claims_kept(String claims);

    @Message
    String none();

    @Message
    String legend_removed();

    @Message
    String legend_added();
}
