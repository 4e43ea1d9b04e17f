package org.counterclaim.predicate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of rules and questions. */
@MessageBundle("rule")
public interface RuleMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String rules();

    @Message
    String mode();

    @Message
    String save();

    @Message
    String from();

    @Message
    String to();

    @Message
    String tried(String count);

    @Message
    String predicates();

    @Message
    String predicates_hint();

    @Message
    String question();

    @Message
    String code();

    @Message
    String answer();

    @Message
    String weight();

    @Message
    String terms();
}
