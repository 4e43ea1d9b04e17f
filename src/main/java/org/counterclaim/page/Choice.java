package org.counterclaim.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One code of a closed list in a form, and whether it is the chosen one. */
public record Choice(String code, boolean chosen) {

    /** Every constant of a closed list, those chosen marked. */
    public static List<Choice> of(Enum<?>[] all, Collection<String> chosen) {
        return of(Arrays.stream(all).map(Enum::name).toList(), chosen);
    }

    public static List<Choice> of(Collection<String> all, Collection<String> chosen) {
        return all.stream().map(code -> new Choice(code, chosen.contains(code))).toList();
    }

    public static List<Choice> of(Enum<?>[] all, @Nullable String chosen) {
        return of(all, chosen == null ? List.of() : List.of(chosen));
    }
}
