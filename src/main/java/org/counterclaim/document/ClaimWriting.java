package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.counterclaim.claim.ClaimBody;
import org.counterclaim.claim.ClaimEditing;
import org.counterclaim.claim.ClaimIntake;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.claim.ClaimViews;
import org.counterclaim.claim.Reconciling;
import org.counterclaim.page.Visit;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.FieldError;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.counterclaim.statement.ClaimStatus;

/** Carries out what people do with the claims of a report, by the use cases that REST has too. */
@ApplicationScoped
class ClaimWriting {

    private final ClaimForms forms;
    private final ClaimFormReader reader;
    private final NewClaimForms fresh;
    private final ClaimEditing editing;
    private final ClaimIntake intake;
    private final EventCorrection correction;
    private final ClaimViews views;
    private final Reconciling reconciling;
    private final Visit visit;

    ClaimWriting(
            ClaimForms forms,
            ClaimFormReader reader,
            NewClaimForms fresh,
            ClaimEditing editing,
            ClaimIntake intake,
            EventCorrection correction,
            ClaimViews views,
            Reconciling reconciling,
            Visit visit) {
        this.forms = forms;
        this.reader = reader;
        this.fresh = fresh;
        this.editing = editing;
        this.intake = intake;
        this.correction = correction;
        this.views = views;
        this.reconciling = reconciling;
        this.visit = visit;
    }

    /** What became of a form. */
    sealed interface Outcome {
        record Kept(UUID claim) implements Outcome {}

        /** Not kept: the form holds what was written and why. */
        record Refused(int status, ClaimForm form) implements Outcome {}
    }

    private Filled filled() {
        return new Filled(visit.language().tag(), visit.zone());
    }

    ClaimForm form(Reading reading, UUID claim) {
        return forms.of(reading.id(), present(reading, claim), filled());
    }

    ClaimForm blank(Reading reading, int start, int end) {
        return forms.sent(reading.id(), null, 0, fresh.of(reading, start, end, filled()));
    }

    private static ClaimView present(Reading reading, UUID claim) {
        if (reading.sign(claim) == 0) {
            throw ProblemException.noSuch("claim in this document", claim);
        }
        return reading.claim(claim);
    }

    /** False when somebody changed the claim after it was shown. */
    boolean decide(UUID claim, ClaimStatus status, int seen) {
        try {
            ClaimView decided = RetriedTransaction.call(() -> editing.decide(claim, status, requireSeen(seen)));
            if (status != ClaimStatus.ACCEPTED) {
                reconciling.await(Set.of(decided.event().id()));
            }
            return true;
        } catch (ProblemException refused) {
            if (refused.problem().status() != ProblemType.STALE.status()) {
                throw refused;
            }
            return false;
        }
    }

    Outcome save(Reading reading, UUID claim, Map<String, List<String>> values) {
        ClaimForm form = forms.sent(reading.id(), claim, version(values), values);
        ClaimView before = present(reading, claim);
        try {
            ClaimBody body = reader.read(form, before, Quoted.as(reading, before), filled());
            EventCorrection.Reach reach = EventCorrection.Reach.of(form.text("reach"));
            ClaimView after = RetriedTransaction.call(() -> {
                ClaimView written = editing.rewrite(claim, body, requireSeen(form.version()));
                correction.spread(reach, reading, before, written);
                return written;
            });
            reconciling.await(
                    new TreeSet<>(List.of(before.event().id(), after.event().id())));
            return new Outcome.Kept(claim);
        } catch (ProblemException refused) {
            return refused(refused, form);
        }
    }

    Outcome add(Reading reading, Map<String, List<String>> values) {
        ClaimForm form = forms.sent(reading.id(), null, 0, values);
        try {
            ClaimBody body = reader.read(form, null, Quoted.chosen(reading, form), filled());
            UUID claim =
                    RetriedTransaction.call(() -> intake.enter(List.of(body)).getFirst());
            reconciling.await(
                    Set.of(views.byIds(List.of(claim)).getFirst().event().id()));
            return new Outcome.Kept(claim);
        } catch (ProblemException refused) {
            return refused(refused, form);
        }
    }

    private Outcome refused(ProblemException refused, ClaimForm form) {
        List<FieldError> errors = refused.problem().errors();
        int status = refused.problem().status();
        if (errors != null) {
            return new Outcome.Refused(status, form.refused(errors));
        }
        UUID claim = form.claim();
        if (status == ProblemType.STALE.status() && claim != null) {
            ClaimView present = views.byIds(List.of(claim)).getFirst();
            return new Outcome.Refused(status, forms.overtaken(form, forms.of(form.document(), present, filled())));
        }
        throw refused;
    }

    private static int version(Map<String, List<String>> values) {
        String given = values.getOrDefault("version", List.of("")).getFirst();
        return given.matches("\\d{1,9}") ? Integer.parseInt(given) : -1;
    }

    private static IntConsumer requireSeen(int seen) {
        return current -> {
            if (seen != current) {
                throw ProblemType.STALE.because("Read it again, then change it");
            }
        };
    }
}
