package org.counterclaim.extract.attribution;

import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/** What a verb of saying tells of stance and certainty, by its code in the lexicon. */
record Tone(Stance stance, Certainty certainty) {

    static final Tone UNCONFIRMED = new Tone(Stance.DOES_NOT_CONFIRM, Certainty.REPORTED);
    static final Tone DENIED = new Tone(Stance.DENIES, Certainty.REPORTED);
    static final Tone TOLD = new Tone(Stance.AFFIRMS, Certainty.REPORTED);

    static Tone of(String code) {
        return switch (code) {
            case "deny" -> DENIED;
            case "doubt" -> UNCONFIRMED;
            case "confirm", "announce" -> new Tone(Stance.AFFIRMS, Certainty.CONFIRMED);
            case "expect" -> new Tone(Stance.AFFIRMS, Certainty.EXPECTED);
            default -> TOLD;
        };
    }
}
