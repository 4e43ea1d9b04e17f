package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.predicate.Proposition;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Quote;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Turns findings into proposed claims, with their words and how far to trust them. */
final class Proposals {

    private static final int AROUND = 32;
    private static final Set<String> CHANGING = Set.of("casualties.missing", "casualties.at_risk");

    private Proposals() {}

    static List<ProposedClaim> of(List<Finding> findings, List<EventSketch> sketches, Report report) {
        List<ProposedClaim> claims = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            claims.add(proposal(finding, sketches.get(finding.group().number()), report));
        }
        return claims;
    }

    private static ProposedClaim proposal(Finding finding, EventSketch sketch, Report report) {
        Proposition said = finding.proposition();
        Speaker claimant = finding.publisher()
                ? new Speaker(report.publisher(), null, SpeakerKind.OUTLET, false)
                : finding.speaker();
        return new ProposedClaim(
                claimant,
                finding.via(),
                finding.publisher(),
                finding.stance(),
                said.predicate(),
                said.qualifiers(),
                said.attributes(),
                said.places(),
                said.answer(),
                finding.certainty(),
                happened(said),
                finding.reading().sentence().words(),
                quote(finding.reading(), said),
                confidence(finding),
                List.of(finding.voiceRule(), said.rule()),
                sketch);
    }

    /** How many are missing or trapped changes by the day it is said, whenever the blow was. */
    private static @Nullable TimeWindow happened(Proposition said) {
        FoundTime time = said.time();
        return time == null || CHANGING.contains(said.predicate()) ? null : time.window();
    }

    private static double confidence(Finding finding) {
        double confidence = finding.proposition().confidence();
        boolean vague = finding.proposition().answer() instanceof Quantity figure
                && figure.qualifier() == QuantityQualifier.FUZZY;
        double own = vague || finding.proposition().answer() instanceof Quantity ? 0.7 : 0.9;
        double voiced = finding.publisher() ? confidence * own : confidence;
        return finding.reading().headline() ? voiced * 0.9 : voiced;
    }

    private static Quote quote(Reading reading, Proposition said) {
        String source = reading.sentence().source();
        int from = reading.token(Math.min(said.from(), reading.size() - 1)).start();
        int to = reading.token(Math.min(Math.max(said.to(), said.from() + 1), reading.size()) - 1)
                .end();
        int before = whole(source, Math.max(0, from - AROUND));
        int after = whole(source, Math.min(source.length(), to + AROUND));
        return new Quote(source.substring(from, to), source.substring(before, from), source.substring(to, after));
    }

    /** Never cuts a surrogate pair. */
    private static int whole(String source, int at) {
        boolean inside = at > 0
                && at < source.length()
                && Character.isLowSurrogate(source.charAt(at))
                && Character.isHighSurrogate(source.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
