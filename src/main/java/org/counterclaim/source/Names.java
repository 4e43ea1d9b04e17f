package org.counterclaim.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A name or a label in the two first-class languages, at least one of them given. */
public record Names(@Nullable String ar, @Nullable String en) {

    public Names {
        if (ar == null && en == null) {
            throw new IllegalArgumentException("a name in ar or en is needed");
        }
    }

    /** The name for a BCP 47 language tag, the other language's where there is none. */
    public String in(String language) {
        boolean arabic = language.startsWith("ar");
        String wanted = arabic ? ar : en;
        return wanted != null ? wanted : Objects.requireNonNull(arabic ? en : ar);
    }
}
