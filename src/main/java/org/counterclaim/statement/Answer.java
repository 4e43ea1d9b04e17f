package org.counterclaim.statement;

/** What a claim answers to its question. A yes/no predicate has {@link YesNo}: the stance says it all. */
public sealed interface Answer permits YesNo, Quantity, TimeWindow, Place, Actor, Terms {

    AnswerKind kind();
}
