package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reconciles a question by sorting the latest word of each claimant into positions. Holds nothing between calls and may
 * be shared.
 */
public final class ClaimReconciler implements Reconciler {

    @Override
    public Reconciliation reconcile(QuestionContext context, Collection<Statement> statements) {
        return new Pass(new Reading(context, statements)).result();
    }

    /** One pass over one question. */
    private static final class Pass {

        private final Reading reading;
        private final OwnHistory ownHistory;
        private final LatestWords latest;
        private final Agreements agreements;
        private final Siblings siblings;
        private final Contradictions found;
        private final List<Contradiction> contradictions = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();

        Pass(Reading reading) {
            this.reading = reading;
            this.ownHistory = new OwnHistory(reading);
            this.latest = LatestWords.of(reading, ownHistory::hear);
            this.agreements = new Agreements(reading.predicate());
            this.siblings = new Siblings(reading);
            this.found = new Contradictions(reading, latest);
        }

        Reconciliation result() {
            findPolarity();
            findValues();
            findReversals();
            relations.addAll(siblings.against(latest.standing()));
            return new Reconciliation(List.copyOf(contradictions), List.copyOf(relations));
        }

        private void findPolarity() {
            List<Relation> beside = new ArrayList<>(agreements.ofStance(latest.standing()));
            beside.addAll(ScopeMismatches.ofStance(latest.standing()));
            PolarityDraft.between(latest.standing())
                    .ifPresentOrElse(
                            draft -> {
                                beside.addAll(siblings.amongThemselves());
                                contradictions.add(found.write(draft, PolarityDraft::between, beside));
                            },
                            () -> relations.addAll(beside));
        }

        private void findValues() {
            List<Word> parts = siblings.parts();
            ValueArrangements values = new ValueArrangements(reading, latest.standing(), parts);
            List<Relation> beside = new ArrayList<>(ScopeMismatches.ofValues(
                    values.byScope(), new Sides(reading.predicate().sides())));
            values.byScope().values().forEach(arrangement -> beside.addAll(agreements.within(arrangement)));
            values.draft()
                    .ifPresentOrElse(
                            draft -> contradictions.add(found.write(
                                    draft, words -> new ValueArrangements(reading, words, parts).draft(), beside)),
                            () -> relations.addAll(beside));
        }

        private void findReversals() {
            relations.addAll(ownHistory.relations());
            if (!Reversals.onesided(reading.words())) {
                Histories.of(reading.words(), reading.speakers().count())
                        .forEach(history -> PolarityDraft.within(history)
                                .ifPresent(draft -> contradictions.add(found.writeOwn(draft))));
            }
        }
    }
}
