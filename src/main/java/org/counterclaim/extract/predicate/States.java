package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** A state that is blamed: its government, of which its army is a part, or its army alone, as the report says. */
final class States {

    private static final int LED = 3;
    private static final String GOVERNMENT = "government";
    private static final Set<String> RULERS = Set.of(
            "state",
            GOVERNMENT,
            "authorities",
            "police",
            "الدوله",
            "الحكومه",
            "السلطات",
            "الشرطه",
            "للدوله",
            "للحكومه",
            "للسلطات");
    private static final Set<String> ARMIES =
            Set.of("army", "military", "troops", "الجيش", "القوات", "للجيش", "للقوات");

    private static final Set<String> TIED = Set.of(
            "backed", "supported", "funded", "armed", "trained", "aligned", "allied", "linked", "led", "sponsored");

    private States() {}

    /** The code of the party that is blamed in the words from the token on; null when none starts there. */
    static @Nullable String blamed(Scene scene, int at) {
        Reading reading = scene.reading();
        if (isPatron(reading, at)) {
            return null;
        }
        String government = government(reading, at);
        String party = government == null ? scene.partyAt(at) : government;
        if (party != null) {
            return party;
        }
        boolean rules = reading.isAny(at, RULERS);
        if (!rules && !reading.isAny(at, ARMIES)) {
            return null;
        }
        String army = Parties.armyOf(scene.country());
        return rules ? scene.names().office(scene.country(), GOVERNMENT).orElse(army) : army;
    }

    /** A government named with its country. */
    private static @Nullable String government(Reading reading, int at) {
        NamedSource source = reading.sourceAt(at);
        Mark mark = reading.marks().at(at, "party");
        String code = source != null && source.start() == at ? source.source().code() : mark == null ? "" : mark.code();
        return code.endsWith("-" + GOVERNMENT) ? code : null;
    }

    /** "The Saudi-led coalition": its name, and not its patron's. */
    private static boolean isWholeName(Reading reading, int at) {
        NamedSource source = reading.sourceAt(at);
        Mark party = reading.marks().at(at, "party");
        return (source != null && source.start() == at && source.end() > at + LED)
                || (party != null && party.end() > at + LED);
    }

    /** The "Iran" of "Iran-backed fighters", who are somebody else. */
    static boolean isPatron(Reading reading, int at) {
        return !reading.arabic()
                && !isWholeName(reading, at)
                && at + 2 < reading.size()
                && reading.is(at + 1, "-")
                && reading.token(at).touches(reading.token(at + 1))
                && reading.token(at + 1).touches(reading.token(at + 2))
                && TIED.contains(reading.token(at + 2).normal());
    }
}
