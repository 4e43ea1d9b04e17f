package org.counterclaim.conflict;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of one conflict. */
@MessageBundle("conflict")
public interface ConflictMessages {
    @Message
    String up();

    @Message
    String score(String percent);

    @Message
    String found();

    @Message
    String changed();

    @Message
    String implied(String rule);

    @Message
    String inactive(String why);

    @Message
    String suppressed(String why);

    @Message
    String reopened(String why);

    @Message
    String self(String name);

    @Message
    String sides();

    @Message
    String grade(String letter);

    @Message
    String grade_of(String letter);

    @Message
    String carried_by();

    @Message
    String via();

    @Message
    String unknown_claimant();

    @Message
    String said();

    @Message
    String published();

    @Message
    String happened();

    @Message
    String place();

    @Message
    String answer();

    @Message
    String original();

    @Message
    String translation();

    @Message
    String certainty();

    @Message
    String status();

    @Message
    String fits();

    @Message
    String more_claims(String count);

    @Message
    String plot_figures();

    @Message
    String timing();

    @Message
    String plot_hint();

    @Message
    String timing_hint();

    @Message
    String claim();

    @Message
    String plot_drawn(String words);

    @Message
    String position();

    @Message
    String source();

    @Message
    String value();

    @Message
    String scope();

    /** Before what tells why a claim looks opposed to the one with this sign. */
    @Message
    String scope_with(String sign);

    @Message
    String relations();

    @Message
    String history();

    @Message
    String no_history();

    @Message
    String machine();

    @Message
    String comments();

    @Message
    String comments_earlier();

    @Message
    String comment();

    @Message
    String comment_add();

    @Message
    String by(String name);

    @Message
    String derived();

    @Message
    String all_at_event();

    @Message
    String gone();

    @Message
    String checks();

    @Message
    String course();

    @Message
    String course_hint();

    @Message
    String places();

    @Message
    String since_closed();

    @Message
    String also_here();

    @Message
    String changed_meanwhile();

    @Message
    String reload();

    @Message
    String next_in_queue();
}
