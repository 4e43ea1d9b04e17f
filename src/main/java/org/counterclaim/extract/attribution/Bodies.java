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
            for (String word : Folding.fold(name).split("[ -]+", -1)) {
                words.add(bare(word));
            }
        }
        return new Body(SpeakerNames.of(named, reading), words, sentence, named.start(), false);
    }

    static String bare(String folded) {
        return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    }

    /** The body that a general word means: the last fitting one before the token, else the first one to come. */
    @Nullable Speaker meant(General general, int before, @Nullable Speaker last) {
        if (last != null && general.mayBe(last)) {
            return last;
        }
        if (general == General.ARMY && armies() > 1) {
            return null;
        }
        Speaker body = latest(general, before);
        boolean abroad = general == General.ARMY
                && homeArmy != null
                && body != null
                && !homeArmy.equals(body.code())
                && !body.equals(nearest());
        return abroad ? null : body;
    }

    private @Nullable Speaker latest(General general, int before) {
        Body fallback = null;
        for (int i = named.size() - 1; i >= 0; i--) {
            Body body = named.get(i);
            boolean far = sentence - body.sentence() > general.reach();
            boolean silent =
                    general == General.PARTY && !body.told() && body.speaker().kind() == SpeakerKind.ARMED_PARTY;
            if (far || silent || (body.sentence() == sentence && body.at() >= before)) {
                continue;
            }
            if (general.isCalled(body.words()) && general.fits(body.speaker())) {
                return body.speaker();
            }
            fallback = fallback == null && general.may(body.speaker()) ? body : fallback;
        }
        return fallback != null ? fallback.speaker() : toCome(general);
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
