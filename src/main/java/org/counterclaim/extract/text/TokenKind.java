package org.counterclaim.extract.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters with their marks: {@code مدنياً}, {@code killed}, {@code Sana'a}. */
    WORD,
    /** Digits with the separators between them: {@code 1,700}, {@code ٢٫٣}, {@code 21.05.2018}. */
    NUMBER,
    /** One mark. Letters and digits that touch are separate tokens: {@code S-300} is three. */
    MARK
}
