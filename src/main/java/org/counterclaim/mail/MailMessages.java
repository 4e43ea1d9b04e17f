package org.counterclaim.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of mail and of the pages about it. */
@MessageBundle("mail")
public interface MailMessages {
    @Message
    String more(String count);

    @Message
    String change();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String off();

    @Message
    String address();

    @Message
    String rhythm();

    @Message
    String daily();

    @Message
    String weekly();

    @Message
    String language();

    @Message
    String arabic();

    @Message
    String english();

    @Message
    String query();

    @Message
    String query_hint();

    @Message
    String save();

    @Message
    String end();

    @Message
    String told();

    @Message
    String failed();

    @Message
    String sent();

    @Message
    String sent_lead();

    @Message
    String none();

    @Message
    String recipient();

    @Message
    String subject();

    @Message
    String state();

    @Message
    String attempts();

    @Message
    String when();

    @Message
    String due();

    @Message
    String again();

    @Message
    String older();

    @Message
    String week(String publisher, String week);

    @Message
    String week_lead();

    @Message
    String correction(String publisher, String week, String number);

    @Message
    String correction_lead();

    @Message
    String correction_note();

    @Message
    String enclosed();

    @Message
    String files();
}
