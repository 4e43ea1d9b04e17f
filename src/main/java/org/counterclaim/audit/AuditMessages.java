package org.counterclaim.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of the audit trail. */
@MessageBundle("audit")
public interface AuditMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String thing();

    @Message
    String which();

    @Message
    String who();

    @Message
    String action();

    @Message
    String show();

    @Message
    String number();

    @Message
    String when();

    @Message
    String from_where();

    @Message
    String machine();

    @Message
    String before();

    @Message
    String after();

    @Message
    String values();

    @Message
    String token();

    @Message
    String request();

    @Message
    String hash();

    @Message
    String older();

    @Message
    String none();

    @Message
    String as_csv();

    @Message
    String as_lines();

    @Message
    String trail();

    @Message
    String did();
}
