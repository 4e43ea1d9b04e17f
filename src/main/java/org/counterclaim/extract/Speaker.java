package org.counterclaim.extract;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who asserts or passes on words, as the report names them.
 *
 * @param name as the report writes it, without the verb; null when the report names nobody
 * @param code of the reference lexicon ({@code sohr}); null when not found there
 * @param kind a source kind of the model, guessed from the name where the lexicon has none
 * @param anonymous whether the words hide who it is ("field sources", "a medic"): such a speaker is this report's own,
 *     and two reports that name one so need not mean the same
 */
public record Speaker(@Nullable String name, @Nullable String code, SpeakerKind kind, boolean anonymous) {

    /** Nobody is named. */
    public static final Speaker UNKNOWN = new Speaker(null, null, SpeakerKind.ANONYMOUS, true);

    public boolean isKnown() {
        return name != null;
    }

    /** Whether both are the same party as far as one report tells. */
    public boolean isSameAs(Speaker other) {
        if (code != null && other.code != null) {
            return code.equals(other.code);
        }
        return name != null && name.equals(other.name);
    }
}
