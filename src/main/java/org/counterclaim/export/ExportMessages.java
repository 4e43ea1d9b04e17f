package org.counterclaim.export;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of weekly exports. */
@MessageBundle("export")
public interface ExportMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String make();

    @Message
    String week();

    @Message
    String week_hint();

    @Message
    String go();

    @Message
    String list();

    @Message
    String period();

    @Message
    String made();

    @Message
    String rows();

    @Message
    String files();

    @Message
    String sum();

    @Message
    String empty();

    @Message
    String format();

    @Message
    String usual();

    @Message
    String query();

    @Message
    String query_hint();

    @Message
    String edition(String number);

    @Message
    String from();

    @Message
    String to();

    @Message
    String jobs();

    @Message
    String ordered();

    @Message
    String progress();

    @Message
    String cancel();
}
