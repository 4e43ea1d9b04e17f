package org.counterclaim.detection;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.reconcile.Reconciler;
import org.counterclaim.reconcile.Statement;
import org.jdbi.v3.core.Handle;

/** Reconciles questions and stores what comes of it, in the transaction of the handle. */
final class Detection {

    private final Reconciler reconciler;
    private final Inquiries inquiries;
    private final Findings findings;
    private final RuleTrials trials = new RuleTrials();
    private final WorkMetrics metrics;
    private final Clock clock;

    Detection(Reconciler reconciler, ObjectMapper json, MeterRegistry registry, Clock clock) {
        this.reconciler = reconciler;
        this.metrics = new WorkMetrics(registry);
        this.clock = clock;
        Columns columns = new Columns(json);
        this.inquiries = new Inquiries(new Questions(columns), new Neighbours(), new Statements(columns));
        StoredPositions positions = new StoredPositions();
        this.findings = new Findings(
                new StoredConflicts(json), positions, new StoredRelations(), new Reopening(positions), clock);
    }

    /** The events of the questions must be locked by this transaction, before its first read of them. */
    void detect(Handle handle, Collection<UUID> questions) {
        List<Inquiry> asked = inquiries.about(handle, questions);
        MachineTrail trail = new MachineTrail();
        findings.write(handle, asked.stream().map(this::finding).toList(), trail);
        List<RuleTrial> told = trials.record(handle, asked, trail);
        trail.write(handle, clock.instant());
        metrics.countWhenCommitted(handle, asked.size(), told);
    }

    private Finding finding(Inquiry inquiry) {
        Set<UUID> live = new HashSet<>();
        inquiry.statements().stream().map(Statement::id).forEach(live::add);
        return Finding.of(inquiry.question(), live, reconciler.reconcile(inquiry.context(), inquiry.statements()));
    }
}
