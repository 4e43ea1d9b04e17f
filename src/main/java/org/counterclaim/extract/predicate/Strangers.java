package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.text.Skeleton;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Stance;

/** Bodies that no register has, as answers to who did it: known by the letters of their names. */
final class Strangers {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<SpeakerKind> BODIES =
            Set.of(SpeakerKind.ARMED_PARTY, SpeakerKind.ORGANISATION, SpeakerKind.PERSON);

    private Strangers() {}

    /** "The Homeland Avengers claimed the blast": whoever says so did it. */
    static void claimed(Scene scene, Mark mark, List<Proposition> found) {
        Voice voice = scene.voices().at(Math.min(mark.end(), scene.reading().size() - 1));
        if (voice == null || voice.stance() != Stance.AFFIRMS) {
            return;
        }
        Speaker speaker = voice.speaker();
        String name = speaker.name();
        boolean body = speaker.code() == null && !speaker.anonymous() && BODIES.contains(speaker.kind());
        if (!body || name == null || name.indexOf(' ') < 0) {
            return;
        }
        found.add(draft(scene, plain(name), mark.start(), mark.start(), mark.end(), "stranger-claims")
                .done());
    }

    /** The name without its article, as the body itself and those who blame it both use it. */
    static String plain(String name) {
        int space = name.indexOf(' ');
        boolean article =
                space > 0 && ARTICLES.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
        return article ? name.substring(space + 1) : name;
    }

    static Draft draft(Scene scene, String name, int anchor, int from, int to, String rule) {
        String path = "x-" + scene.country() + "-" + Skeleton.of(name);
        return new Draft("attack.responsible", PredicateFamily.VIOLENCE, rule)
                .over(anchor, from, to)
                .standing(Standing.TOLD)
                .answer(new Actor(path, name))
                .places(scene.placesIn(scene.clauseStart(from), scene.clauseEnd(from)))
                .time(scene.timeNear(anchor, 14))
                .confidence(0.6);
    }
}
