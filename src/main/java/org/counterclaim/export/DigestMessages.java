package org.counterclaim.export;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the digest. */
@MessageBundle("digest")
public interface DigestMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String edition(String number, String note);

    @Message
    String filter();

    @Message
    String figures();

    @Message
    String plot();

    @Message
    String since();

    @Message
    String since_counts(String added, String changed, String gone);

    @Message
    String nothing();

    @Message
    String events();

    @Message
    String sources();

    @Message
    String matrix();

    @Message
    String matrix_hint();

    @Message
    String conflicts();

    @Message
    String claims();

    @Message
    String carried();

    @Message
    String via();

    @Message
    String unknown();

    @Message
    String said();

    @Message
    String published();

    @Message
    String translation();

    @Message
    String original();

    @Message
    String archived();

    @Message
    String note();

    @Message
    String fits();

    @Message
    String more(String count);

    @Message
    String relations();

    @Message
    String evidence();

    @Message
    String machine();
}
