package org.counterclaim.export;

import org.counterclaim.page.Say;
import org.jspecify.annotations.Nullable;

/** Says in a few words how a conflict stood. */
final class Shifted {

    private Shifted() {}

    static @Nullable String in(Say say, @Nullable Standing standing) {
        if (standing == null) {
            return null;
        }
        String state = standing.resolution() == null
                ? say.word("state", standing.state())
                : say.word("state", standing.state()) + " (" + say.word("resolution", standing.resolution()) + ")";
        return String.join(
                say.listMark() + " ",
                state,
                say.word("export_active", standing.active() ? "YES" : "NO"),
                say.counted("position", standing.positions()),
                say.counted("claim", standing.claims()));
    }
}
