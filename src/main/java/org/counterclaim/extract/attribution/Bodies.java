package org.counterclaim.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.reading.KnownSource;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.Folding;
import org.jspecify.annotations.Nullable;

/** The bodies that a report has named, whether or not they spoke: what "the group" or "الوزارة" can mean. */
final class Bodies {

    private static final int MOST = 200;

    /**
     * @param words folded words of its names
     * @param told whether it spoke there
     */
    private record Body(Speaker speaker, Set<String> words, int sentence, int at, boolean told) {}

    private final List<Body> named = new ArrayList<>();
    private final List<Body> mentioned = new ArrayList<>();
    private final List<Reading> ahead;
    private final @Nullable String homeArmy;
    private int sentence;

    Bodies(List<Reading> ahead, @Nullable String homeArmy) {
        this.ahead = ahead;
        this.homeArmy = homeArmy;
    }

    /** How many sentences have been read. */
    int seen() {
        return sentence;
    }

    void see(Reading reading) {
        sentence++;
        for (NamedSource source : reading.sources()) {
            add(body(source, reading, sentence));
        }
        MentionedBodies.in(reading).forEach(name -> mention(reading, name));
    }

    /** A body that no register has, told of without speaking: "the account differed from the justice ministry's". */
    private void mention(Reading reading, Name name) {
        mentioned.add(new Body(
                name.speaker(), words(reading.words(name.start(), name.end())), sentence, name.start(), false));
        if (mentioned.size() > MOST) {
            mentioned.removeFirst();
        }
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : Folding.fold(name).split("[ -]+", -1)) {
            words.add(bare(word));
        }
        return words;
    }

    void spoke(Speaker speaker, Set<String> words, int at) {
        General word = words.size() == 1 ? General.of(words.iterator().next()) : null;
        boolean general =
                word == General.ARMED || word == General.ARMY || word == General.PARTY || word == General.COMPANY;
        if (speaker.kind() != SpeakerKind.PERSON && !speaker.anonymous() && !general) {
            add(new Body(speaker, words, sentence, at, true));
        }
    }

    private void add(Body body) {
        named.add(body);
        if (named.size() > MOST) {
            named.removeFirst();
        }
    }

    private static Body body(NamedSource named, Reading reading, int sentence) {
        KnownSource source = named.source();
        Set<String> words = new HashSet<>();
        for (String name :
                List.of(source.nameEn(), source.nameAr(), reading.words(named.start(), named.end()), source.code())) {
            words.addAll(words(name));
        }
        return new Body(SpeakerNames.of(named, reading), words, sentence, named.start(), false);
    }

    static String bare(String folded) {
        return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    }

    /**
     * The body that a general word means: the last one before the token that has the very word in its name, then one
     * with a word of its kind, then one that was told of only, else the first one to come.
     */
    @Nullable Speaker meant(String word, General general, int before, @Nullable Speaker last) {
        if (last != null && general.mayBe(last)) {
            return last;
        }
        if (general == General.ARMY && armies() > 1) {
            return null;
        }
        Speaker exact = called(word, general, before, named);
        Speaker body = exact != null ? exact : latest(word, general, before);
        boolean abroad = general == General.ARMY
                && homeArmy != null
                && body != null
                && !homeArmy.equals(body.code())
                && !body.equals(nearest());
        return abroad ? null : body;
    }

    private @Nullable Speaker called(String word, General general, int before, List<Body> bodies) {
        for (int i = bodies.size() - 1; i >= 0; i--) {
            Body body = bodies.get(i);
            boolean near =
                    sentence - body.sentence() <= general.reach() && (body.sentence() < sentence || body.at() < before);
            if (near && body.words().contains(word) && general.fits(body.speaker()) && !isSilent(general, body)) {
                return body.speaker();
            }
        }
        return null;
    }

    private static boolean isSilent(General general, Body body) {
        return general == General.PARTY && !body.told() && body.speaker().kind() == SpeakerKind.ARMED_PARTY;
    }

    private @Nullable Speaker latest(String word, General general, int before) {
        Body fallback = null;
        for (int i = named.size() - 1; i >= 0; i--) {
            Body body = named.get(i);
            boolean far = sentence - body.sentence() > general.reach();
            if (far || isSilent(general, body) || (body.sentence() == sentence && body.at() >= before)) {
                continue;
            }
            if (general.isCalled(body.words()) && general.fits(body.speaker())) {
                return body.speaker();
            }
            fallback = fallback == null && general.may(body.speaker()) ? body : fallback;
        }
        if (fallback != null) {
            return fallback.speaker();
        }
        Speaker told = called(word, general, before, mentioned);
        return told != null ? told : toCome(general);
    }

    private long armies() {
        return named.stream()
                .map(Body::speaker)
                .filter(General.ARMY::fits)
                .map(Speaker::code)
                .distinct()
                .count();
    }

    /** The last body that spoke in this sentence or the one before. */
    @Nullable Speaker nearest() {
        for (int i = named.size() - 1; i >= 0; i--) {
            Body body = named.get(i);
            if (body.told() && sentence - body.sentence() <= 1) {
                return body.speaker();
            }
        }
        return null;
    }

    private @Nullable Speaker toCome(General general) {
        for (int i = sentence; i < ahead.size(); i++) {
            for (NamedSource source : ahead.get(i).sources()) {
                Body body = body(source, ahead.get(i), i);
                boolean silent = general == General.PARTY && body.speaker().kind() == SpeakerKind.ARMED_PARTY;
                if (!silent
                        && general.fits(body.speaker())
                        && (general.isCalled(body.words()) || general.may(body.speaker()))) {
                    return body.speaker();
                }
            }
        }
        return null;
    }
}
