package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.counterclaim.claim.ClaimEditing;
import org.counterclaim.claim.ClaimMove;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.event.EventRegrouping;
import org.counterclaim.source.Named;

/** Lets one corrected event hold for what else stood under the wrong one, as far as a person says. */
@ApplicationScoped
class EventCorrection {

    /** How far a corrected event reaches. */
    enum Reach {
        /** The claim at hand. */
        CLAIM,
        /** Every claim of the report that stood under the same event. */
        REPORT,
        /** Both events are one: all claims of every report, and reports still to come. */
        EVENT;

        static Reach of(String code) {
            return switch (code) {
                case "REPORT" -> REPORT;
                case "EVENT" -> EVENT;
                default -> CLAIM;
            };
        }
    }

    private final ClaimEditing claims;
    private final EventRegrouping events;

    EventCorrection(ClaimEditing claims, EventRegrouping events) {
        this.claims = claims;
        this.events = events;
    }

    /** In the current transaction. */
    void spread(Reach reach, Reading reading, ClaimView before, ClaimView after) {
        UUID wrong = before.event().id();
        UUID right = after.event().id();
        if (wrong.equals(right)) {
            return;
        }
        switch (reach) {
            case CLAIM -> {}
            case REPORT -> move(reading, before, right);
            case EVENT -> events.merge(wrong, right, any -> {});
        }
    }

    private void move(Reading reading, ClaimView but, UUID right) {
        ClaimMove there = new ClaimMove(new Named(right, null), null, null, null);
        reading.claims().stream()
                .filter(claim -> claim.event().id().equals(but.event().id()))
                .filter(claim -> !claim.id().equals(but.id()))
                .forEach(claim -> claims.move(claim.id(), there, any -> {}));
    }
}
