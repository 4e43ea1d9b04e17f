package org.counterclaim.statement;

/** No answer beyond the stance; also what a denial of a whole proposition carries. */
public enum YesNo implements Answer {
    INSTANCE;

    @Override
    public AnswerKind kind() {
        return AnswerKind.YES_NO;
    }
}
