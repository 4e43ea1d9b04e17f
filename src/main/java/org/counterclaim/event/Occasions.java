package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.claim.ClaimViews;
import org.counterclaim.detection.ClaimChecks;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of an event shows. */
@ApplicationScoped
class Occasions {
    /** More would fit no screen and keep the reader waiting; lists over REST hold the rest. */
    private static final int MOST = 1500;

    private static final int SHOWN = 200;

    private final Events events;
    private final Questions questions;
    private final QuestionWording wording;
    private final ClaimViews claims;
    private final Standings standings;
    private final ClaimChecks checks;

    Occasions(
            Events events,
            Questions questions,
            QuestionWording wording,
            ClaimViews claims,
            Standings standings,
            ClaimChecks checks) {
        this.events = events;
        this.questions = questions;
        this.wording = wording;
        this.claims = claims;
        this.standings = standings;
        this.checks = checks;
    }

    @Transactional
    Occasion of(UUID id, boolean isWhole) {
        Event event = events.present(id).orElseThrow(() -> ProblemException.noSuch("event", id));
        List<ClaimView> said = claims.latestOfEvent(event.id(), MOST);
        Map<UUID, Standing> held = standings.ofEvent(event.id());
        return new Occasion(
                event.in("en"),
                event.subject().in("en"),
                utc(event.startsAt()),
                utc(event.endsAt()),
                event.places().stream().map(PlaceEntry::names).toList(),
                held.values().stream().map(Standing::conflict).distinct().count(),
                matrix(said, held),
                checks.ofEvent(event.id()),
                said.stream()
                        .limit(isWhole ? MOST : SHOWN)
                        .sorted(Comparator.comparing(ClaimView::spoken))
                        .toList(),
                said.size(),
                events.beside(event).stream().map(each -> each.in("en")).toList());
    }

    /** Of all claims that stand. */
    @Transactional
    Matrix matrixOf(UUID id) {
        Event event = events.present(id).orElseThrow(() -> ProblemException.noSuch("event", id));
        return matrix(claims.latestOfEvent(event.id(), Integer.MAX_VALUE), standings.ofEvent(event.id()));
    }

    private Matrix matrix(List<ClaimView> said, Map<UUID, Standing> held) {
        Map<UUID, Names> labels = wording.of(
                questions.byIds(said.stream().map(ClaimView::question).collect(Collectors.toSet())));
        return Matrix.of(said, labels, held);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
