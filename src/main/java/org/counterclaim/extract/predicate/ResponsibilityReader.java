package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Who attacked: told outright, claimed, blamed or denied. */
final class ResponsibilityReader implements PropositionReader {

    private static final int BLAMED = 7;
    private static final Standing NOT_DONE = new Standing(Stance.DENIES, Certainty.REPORTED, "negated");
    private static final Set<String> NOT =
            Set.of("not", "n't", "yet", "hasn't", "haven't", "without", "لم", "ولم", "فلم", "دون");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (Mark verb : reading.marks().of("say")) {
            if (verb.code().equals("accuse")) {
                accused(scene, verb, found);
            } else if (verb.code().equals("claim") && isOfDeed(reading, verb)) {
                claimed(scene, verb, found);
            }
        }
        reading.marks().of("blame").forEach(blame -> denied(scene, blame, found));
        for (Mark mark : reading.marks().of("trigger")) {
            if (mark.code().equals("responsible")) {
                claimedOrDenied(scene, mark, found);
            } else if (mark.code().equals("attack") && !Nature.strikes(scene, mark)) {
                Attackers.find(scene, mark, found);
            }
        }
    }

    /** نفى المتحدث مسؤولية بلاده عن التفجير: whoever denies blame clears its own side. */
    private static void denied(Scene scene, Mark blame, List<Proposition> found) {
        Voice voice = scene.voices().at(blame.start());
        String own = voice == null || voice.stance() != Stance.DENIES ? null : own(scene, voice.speaker());
        Reading reading = scene.reading();
        boolean of = IntStream.range(blame.end(), Math.min(reading.size(), blame.end() + 4))
                .anyMatch(i -> reading.is(i, "عن") || reading.marks().at(i, "trigger", "attack") != null);
        if (own != null && of && reading.marks().at(blame.start(), "trigger") == null) {
            found.add(draft(scene, own, blame.start(), blame.start(), blame.end(), "denies-responsibility")
                    .done());
        }
    }

    /** "Claims the raid on": an attack right behind the verb. */
    private static boolean isOfDeed(Reading reading, Mark verb) {
        for (int i = verb.end(); i < Math.min(reading.size(), verb.end() + 3); i++) {
            Mark attack = reading.marks().at(i, "trigger", "attack");
            if (attack != null) {
                boolean noun =
                        !attack.isFinite() || (i > verb.end() && (reading.is(i - 1, "the") || reading.is(i - 1, "an")));
                return noun && reading.marks().at(verb.start(), "trigger", "responsible") == null;
            }
        }
        return false;
    }

    private static void accused(Scene scene, Mark verb, List<Proposition> found) {
        Reading reading = scene.reading();
        Voice voice = scene.voices().at(Math.min(verb.end(), reading.size() - 1));
        if (voice == null || isOfBreach(reading, verb)) {
            return;
        }
        int unknown = Initials.blamed(reading, verb);
        String stranger = unknown < 0 ? null : Initials.at(reading, unknown);
        if (stranger != null) {
            found.add(draft(scene, stranger, unknown, verb.start(), unknown + 1, "accuses")
                    .done());
            return;
        }
        boolean whatHappened = scene.main() == PredicateFamily.VIOLENCE
                && (Aims.isOfWhatHappened(reading, verb) || isOfBlame(reading, verb));
        if (!whatHappened && !Aims.isOfAttack(reading, verb)) {
            return;
        }
        String own = Parties.of(voice.speaker(), scene.names());
        for (int i = verb.end(); i < Math.min(reading.size(), verb.end() + 14); i++) {
            String party = i < verb.end() + 4 ? States.blamed(scene, i) : scene.partyAt(i);
            if (party != null && isCalledFalse(reading, verb)) {
                found.add(draft(scene, party, i, verb.start(), i + 1, "accusing-is-wrong")
                        .standing(NOT_DONE)
                        .done());
                return;
            }
            if (party != null && !isOwn(scene, party, voice, own)) {
                found.add(draft(scene, party, i, verb.start(), i + 1, "accuses").done());
                return;
            }
            if (reading.is(i, ".")) {
                break;
            }
        }
    }

    /** "Said accusing Russia was absurd". */
    private static boolean isCalledFalse(Reading reading, Mark verb) {
        boolean spoken = verb.form() == Form.ING
                && (reading.marks().at(verb.start() - 1, "say") != null || reading.is(verb.start() - 1, "that"));
        return spoken
                && reading.marks().any("not", "nothing", verb.end(), Math.min(reading.size(), verb.end() + BLAMED));
    }

    /** محملا الحركة المسؤولية: the blame that a report on violence has told of before. */
    private static boolean isOfBlame(Reading reading, Mark verb) {
        Mark blame = reading.marks().first("blame", verb.end(), Math.min(reading.size(), verb.end() + BLAMED));
        return blame != null && blame.isDefinite() && !reading.is(blame.end(), "عن");
    }

    private static boolean isOwn(Scene scene, String party, Voice voice, @Nullable String own) {
        return own != null && Parties.isOf(party, voice.speaker(), scene.names());
    }

    /** Accused of breaking a truce, not of an attack. */
    private static boolean isOfBreach(Reading reading, Mark verb) {
        int to = Math.min(reading.size(), verb.end() + 14);
        if (reading.marks().any("mark", "end", verb.end(), verb.end() + 9)
                && !reading.marks().any("trigger", "attack", verb.end(), to)) {
            return true;
        }
        Mark truce = reading.marks().first("trigger", "truce", verb.end(), to);
        Mark attack = reading.marks().first("trigger", "attack", verb.end(), to);
        return truce != null && (attack == null || truce.start() < attack.start());
    }

    static Draft draft(Scene scene, String party, int anchor, int from, int to, String rule) {
        return new Draft("attack.responsible", PredicateFamily.VIOLENCE, rule)
                .over(anchor, from, to)
                .standing(Standing.TOLD)
                .answer(new Actor(party, party))
                .actors(List.of(party))
                .places(scene.placesIn(scene.clauseStart(from), scene.clauseEnd(from)))
                .time(scene.timeNear(anchor, 14));
    }

    private static void claimedOrDenied(Scene scene, Mark mark, List<Proposition> found) {
        Reading reading = scene.reading();
        Voice voice = scene.voices().at(mark.start());
        if (isCarriedOut(reading, mark)
                && !reading.marks().any("trigger", "attack", mark.end(), Math.min(reading.size(), mark.end() + 6))) {
            return;
        }
        boolean claims = isClaim(reading, mark);
        String own = voice == null ? null : own(scene, voice.speaker());
        if (voice != null && voice.stance() != Stance.AFFIRMS && own != null) {
            found.add(draft(scene, own, mark.start(), mark.start(), mark.end(), "denies-responsibility")
                    .done());
            return;
        }
        if (claims) {
            claimed(scene, mark, found);
        } else if (mark.start() > 0 && isOfAttack(scene, mark)) {
            String before = blamedBefore(scene, mark);
            if (before != null && !isNobody(reading, mark)) {
                found.add(draft(scene, before, mark.start(), mark.start(), mark.end(), "held-responsible")
                        .standing(
                                isNegated(reading, mark)
                                        ? NOT_DONE
                                        : org.counterclaim.extract.stance.Standings.of(reading, mark))
                        .done());
            }
        }
    }

    /** "Was not carried out by", ليست مسؤولة عن. */
    private static boolean isNegated(Reading reading, Mark mark) {
        return reading.isAny(mark.start() - 1, NOT)
                || reading.is(mark.start() - 1, "ليست")
                || reading.is(mark.start() - 1, "ليس")
                || (reading.is(mark.start() - 2, "not") && !reading.arabic());
    }

    private static @Nullable String blamedBefore(Scene scene, Mark mark) {
        int from = Math.max(scene.clauseStart(mark.start()), mark.start() - 6);
        for (int i = mark.start() - 1; i >= from; i--) {
            String party = scene.partyAt(i) == null ? null : States.blamed(scene, i);
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    private static @Nullable String own(Scene scene, Speaker speaker) {
        String known = Parties.cleared(speaker, scene.names());
        return known != null ? known : Initials.of(speaker);
    }

    /** "Responsible for taxes" is an office. */
    private static boolean isOfAttack(Scene scene, Mark mark) {
        Reading reading = scene.reading();
        int from = Math.max(0, mark.start() - 12);
        int to = Math.min(reading.size(), mark.end() + 8);
        boolean behind = mark.end() - mark.start() > 2 && reading.is(mark.start(), "behind");
        return behind
                || reading.marks().any("trigger", "attack", from, to)
                || reading.marks().any("weapon", from, to)
                || reading.marks().any("down", from, to)
                || reading.marks().any("cause", from, to);
    }

    private static boolean isCarriedOut(Reading reading, Mark mark) {
        String first = reading.token(mark.start()).normal();
        return first.startsWith("carr") && reading.is(mark.start() + 1, "out");
    }

    private static boolean isClaim(Reading reading, Mark mark) {
        String first = reading.token(mark.start()).normal();
        return first.startsWith("claim") || first.contains("تبن") || first.contains("علن");
    }

    private static boolean isNobody(Reading reading, Mark mark) {
        return reading.is(mark.start() - 1, "no") || reading.is(mark.start() - 1, "immediate");
    }

    /** "No group has claimed" says nothing; a claim is its party's own word. */
    private static void claimed(Scene scene, Mark mark, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = Math.max(0, mark.start() - 6); i < mark.start(); i++) {
            if (reading.is(i, "no") || reading.is(i, "nobody") || reading.is(i, "none") || reading.isAny(i, NOT)) {
                return;
            }
        }
        int from = Math.max(scene.clauseStart(mark.start()), mark.start() - 8);
        int at = -1;
        for (int i = mark.end(); reading.arabic() && i < Math.min(reading.size(), mark.end() + 3); i++) {
            boolean body = scene.partyAt(i) != null || (i <= mark.end() + 1 && Initials.at(reading, i) != null);
            at = at < 0 && body && !Aims.isAgainst(reading, i) ? i : at;
        }
        for (int i = mark.start() - 1; at < 0 && i >= from; i--) {
            at = scene.partyAt(i) != null ? i : at;
        }
        for (int i = mark.start() - 1; at < 0 && i >= from; i--) {
            at = Initials.at(reading, i) != null ? i : at;
        }
        String known = at < 0 ? null : scene.partyAt(at);
        String party = known == null && at >= 0 ? Initials.at(reading, at) : known;
        if (party == null) {
            Strangers.claimed(scene, mark, found);
        } else {
            found.add(draft(
                            scene,
                            party,
                            mark.start(),
                            Math.min(at, mark.start()),
                            Math.max(mark.end(), at + 1),
                            "claims-responsibility")
                    .speaker(speaker(scene, at, party))
                    .done());
        }
    }

    static Speaker speaker(Scene scene, int at, String party) {
        NamedSource source = scene.reading().sourceAt(at);
        if (source != null) {
            String name = source.source().nameEn().isBlank()
                    ? source.source().nameAr()
                    : source.source().nameEn();
            return new Speaker(name, source.source().code(), source.source().kind(), false);
        }
        Mark mark = scene.reading().marks().at(at, "party");
        String name = mark == null ? party : scene.reading().words(mark.start(), mark.end());
        return new Speaker(name, party, SpeakerKind.ARMED_PARTY, false);
    }
}
