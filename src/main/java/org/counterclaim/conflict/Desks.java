package org.counterclaim.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.audit.AuditFilter;
import org.counterclaim.audit.AuditReading;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.claim.ClaimViews;
import org.counterclaim.detection.Checked;
import org.counterclaim.detection.ClaimChecks;
import org.counterclaim.page.Language;
import org.counterclaim.page.Say;
import org.counterclaim.page.Visit;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.problem.Problem;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.review.CommentView;
import org.counterclaim.review.Comments;
import org.jspecify.annotations.Nullable;

/** Lays everything about a conflict before a person. */
@ApplicationScoped
class Desks {
    private static final int DEEDS = 50;
    private static final int REMARKS = 50;

    private final ConflictViews conflicts;
    private final QueueRows rows;
    private final ClaimViews claims;
    private final AuditReading trail;
    private final Comments comments;
    private final Deeds deeds;
    private final ClaimChecks checks;
    private final Differences differences;
    private final PlaceStrip places;
    private final Visit visit;

    Desks(
            ConflictViews conflicts,
            QueueRows rows,
            ClaimViews claims,
            AuditReading trail,
            Comments comments,
            Deeds deeds,
            ClaimChecks checks,
            Differences differences,
            PlaceStrip places,
            Visit visit) {
        this.conflicts = conflicts;
        this.rows = rows;
        this.claims = claims;
        this.trail = trail;
        this.comments = comments;
        this.deeds = deeds;
        this.checks = checks;
        this.differences = differences;
        this.places = places;
        this.visit = visit;
    }

    /**
     * The conflict as it stands, the form filled from its review.
     *
     * @param before where the comments end; with the latest one where it is null
     */
    Desk of(UUID id, boolean isSaved, @Nullable String before) {
        ConflictView conflict = one(id);
        return desk(conflict, ReviewForm.of(conflict), null, null, isSaved, before);
    }

    /** The conflict as it stands, with what a person wrote too late still in the form. */
    Desk stale(UUID id, ReviewInput input) {
        ConflictView conflict = one(id);
        List<Desk.Deed> last = history(id, 1);
        Desk.Stale stale = new Desk.Stale(
                last.isEmpty() || last.getFirst().isMachine()
                        ? "Counterclaim"
                        : last.getFirst().actor(),
                last.isEmpty() ? conflict.changedAt() : last.getFirst().at(),
                deeds.differences(ReviewForm.of(conflict), ReviewForm.of(conflict, input), visit.say()));
        return desk(conflict, ReviewForm.of(conflict, input), stale, null, false, null);
    }

    /** The conflict as it stands, with what a person wrote and what is wrong with it. */
    Desk wrong(UUID id, ReviewInput input, Problem wrong) {
        ConflictView conflict = one(id);
        return desk(conflict, ReviewForm.of(conflict, input), null, visit.say().refusal(wrong), false, null);
    }

    ConflictView one(UUID id) {
        return conflicts.byId(id).orElseThrow(() -> ProblemException.noSuch("conflict", id));
    }

    /** As much of it as a row of the queue shows. */
    QueueRow row(UUID id) {
        return rows.byIds(List.of(id)).stream().findFirst().orElseThrow(() -> ProblemException.noSuch("conflict", id));
    }

    private Desk desk(
            ConflictView conflict,
            ReviewForm form,
            Desk.@Nullable Stale stale,
            @Nullable String wrong,
            boolean isSaved,
            @Nullable String before) {
        Say say = visit.say();
        Language language = visit.language();
        ClaimSigns signs = new ClaimSigns(conflict, say);
        return new Desk(
                conflict,
                signs,
                words(conflict),
                new Plots(language, say).of(conflict),
                new Courses(language, say).of(conflict),
                new Timings(language, say).of(conflict, signs),
                places.of(conflict, signs),
                mismatches(conflict, signs),
                links(conflict, signs),
                checks(conflict),
                history(conflict.id(), DEEDS),
                remarks(conflict.id(), before),
                form,
                stale,
                wrong,
                isSaved);
    }

    private Desk.Remarks remarks(UUID conflict, @Nullable String before) {
        Page<CommentView> latest = comments.latest(conflict, PageRequest.after(before, REMARKS));
        return new Desk.Remarks(
                latest.items().reversed(),
                latest.next() == null ? null : "/conflicts/" + conflict + "?comments=" + latest.next() + "#comments");
    }

    private Map<UUID, List<Differences.Piece>> words(ConflictView conflict) {
        return conflict.positions().stream()
                .flatMap(position -> position.claims().stream())
                .collect(Collectors.toMap(ClaimView::id, differences::pieces, (one, same) -> one));
    }

    private List<Checked> checks(ConflictView conflict) {
        Set<UUID> shown = conflict.positions().stream()
                .flatMap(position -> position.claims().stream())
                .map(ClaimView::id)
                .collect(Collectors.toSet());
        return checks.ofClaims(conflict.event().id(), shown);
    }

    private List<Desk.Mismatch> mismatches(ConflictView conflict, ClaimSigns signs) {
        List<ConflictView.RelationView> differing = conflict.relations().stream()
                .filter(relation -> relation.relation().equals("SCOPE_DIFFERS"))
                .toList();
        Map<UUID, ClaimView> outside = claims
                .byIds(differing.stream()
                        .flatMap(relation -> Stream.of(relation.claim(), relation.other()))
                        .filter(claim -> !signs.knows(claim))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(ClaimView::id, Function.identity()));
        Map<UUID, List<Desk.Mismatch>> shown = new LinkedHashMap<>();
        for (ConflictView.RelationView relation : differing) {
            UUID other = signs.knows(relation.other()) ? relation.claim() : relation.other();
            UUID known = other.equals(relation.claim()) ? relation.other() : relation.claim();
            List<Desk.Mismatch> same = shown.computeIfAbsent(other, claim -> new ArrayList<>());
            same.add(new Desk.Mismatch(same.isEmpty() ? outside.get(other) : null, signs.of(known), relation.why()));
        }
        return shown.values().stream().flatMap(List::stream).toList();
    }

    private static List<Desk.Link> links(ConflictView conflict, ClaimSigns signs) {
        return conflict.relations().stream()
                .filter(relation -> !relation.relation().equals("SCOPE_DIFFERS"))
                .filter(relation -> signs.knows(relation.claim()) && signs.knows(relation.other()))
                .map(relation -> new Desk.Link(
                        signs.of(relation.claim()),
                        signs.colourOf(relation.claim()),
                        relation.relation(),
                        signs.of(relation.other()),
                        signs.colourOf(relation.other()),
                        relation.why()))
                .toList();
    }

    private List<Desk.Deed> history(UUID id, int most) {
        return trail.page(AuditFilter.about("conflict", id), PageRequest.first(most)).items().stream()
                .map(entry -> new Desk.Deed(
                        entry.at(),
                        entry.actor(),
                        entry.actor().equals(CurrentPerson.MACHINE),
                        entry.action(),
                        deeds.differences(
                                Objects.requireNonNullElse(entry.before(), "{}"),
                                Objects.requireNonNullElse(entry.after(), "{}"),
                                visit.say())))
                .toList();
    }
}
