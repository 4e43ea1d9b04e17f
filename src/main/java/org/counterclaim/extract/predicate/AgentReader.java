package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Objects;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/** Who did a violent deed, by the grammar of its verb: "police shot dead five", "fired by the rebels", قام الجيش بقصف. */
final class AgentReader implements PropositionReader {

    private static final Standing NOT_DONE = new Standing(Stance.DENIES, Certainty.REPORTED, "negated");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = 0; i < reading.size(); i++) {
            boolean verb = reading.arabic() ? ArabicAgents.isDeed(reading, i) : EnglishAgents.isDeed(reading, i);
            if (!verb || scene.voices().at(i) == null || scene.isOpposed(i) || isTold(scene, i, found)) {
                continue;
            }
            String doer = reading.arabic() ? ArabicAgents.of(scene, i) : EnglishAgents.of(scene, i);
            if (doer != null) {
                boolean not = !reading.arabic() && EnglishAgents.isNot(reading, i);
                found.add(ResponsibilityReader.draft(scene, doer, i, i, i + 1, "agent")
                        .standing(not ? NOT_DONE : Standing.TOLD)
                        .confidence(0.65)
                        .done());
            }
        }
    }

    private static boolean isTold(Scene scene, int at, List<Proposition> found) {
        Voice voice = scene.voices().at(at);
        return found.stream()
                .anyMatch(other -> other.predicate().equals("attack.responsible")
                        && Objects.equals(scene.voices().at(other.anchor()), voice));
    }
}
