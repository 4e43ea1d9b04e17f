package org.counterclaim.conflict;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the review of a conflict. */
@MessageBundle("review")
public interface ReviewMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String state();

    @Message
    String resolution();

    @Message
    String resolution_none();

    @Message
    String verdicts();

    @Message
    String verdict_of(String letter);

    @Message
    String verdict_none();

    @Message
    String evidence();

    @Message
    String evidence_of(String letter);

    @Message
    String evidence_shown();

    @Message
    String assignee();

    @Message
    String labels();

    @Message
    String labels_hint();

    @Message
    String due();

    @Message
    String note();

    @Message
    String note_hint();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String stale(String name, String when);

    @Message
    String stale_theirs();

    @Message
    String stale_yours();

    @Message
    String stale_hint();

    @Message
    String wrong();

    @Message
    String closed_needs_outcome();

    @Message
    String suppress();

    @Message
    String suppress_hint();

    @Message
    String suppress_reason();

    @Message
    String restore();

    @Message
    String somebody();
}
