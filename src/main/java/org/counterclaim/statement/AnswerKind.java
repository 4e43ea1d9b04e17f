package org.counterclaim.statement;

/** The type of answer a predicate asks for. */
public enum AnswerKind {
    YES_NO,
    QUANTITY,
    TIME_WINDOW,
    PLACE,
    ACTOR,
    TERM
}
