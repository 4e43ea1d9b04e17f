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
    String question();

    @Message
    String code();

    @Message
    String answer();

    @Message
    String weight();

    @Message
    String terms();

    @Message
    String add();

    @Message
    String edit();

    @Message
    String cancel();

    @Message
    String question_ar();

    @Message
    String question_en();

    @Message
    String question_hint();

    @Message
    String weight_field();

    @Message
    String unit();

    @Message
    String position();

    @Message
    String time_varying();

    @Message
    String cumulative();

    @Message
    String active();

    @Message
    String terms_hint();

    @Message
    String term_code();

    @Message
    String term_side();

    @Message
    String term_ar();

    @Message
    String term_en();
}
