package org.counterclaim.extract.predicate;

import java.util.List;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/**
 * Words that a party disowns: "denied having issued the statement", "the tweet attributed to him was fake". That somebody
 * did say something is told by every report and asked by nobody, so that only the denial is read.
 */
final class StatementReader implements PropositionReader {

    private static final int NEAR = 4;

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (Mark document : reading.marks().of("document")) {
            boolean issued = reading.marks()
                    .any(
                            "issue",
                            Math.max(0, document.start() - NEAR),
                            Math.min(reading.size(), document.end() + NEAR));
            Standing standing = Standings.of(reading, document);
            boolean fake = standing.stance() == Stance.DENIES;
            if (!issued || (!fake && !scene.isDenied(document.start()))) {
                continue;
            }
            found.add(new Draft("statement.made", scene.main(), "statement-disowned")
                    .over(document.start(), document.start(), document.end())
                    .standing(new Standing(
                            fake && !scene.isDenied(document.start()) ? Stance.DENIES : Stance.AFFIRMS,
                            Certainty.REPORTED,
                            standing.rule()))
                    .qualifier("party", scene.speakingParty(document.start()))
                    .confidence(0.6)
                    .done());
            return;
        }
    }
}
