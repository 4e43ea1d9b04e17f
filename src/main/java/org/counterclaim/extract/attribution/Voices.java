package org.counterclaim.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Who answers for each token of a sentence: nobody but the publisher where no voice was laid. */
public final class Voices {

    private final @Nullable Voice[] byToken;
    private final List<Voice> asides = new ArrayList<>();
    private @Nullable Voice latest;
    private @Nullable Speaker carrier;
    private int read;

    Voices(Reading reading) {
        this.byToken = new @Nullable Voice[reading.size()];
    }

    /** Who answers for the token; null for the publisher. */
    public @Nullable Voice at(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }

    /** Those who take a stand on words that somebody else answers for: "a deal that the government did not confirm". */
    public List<Voice> asides() {
        return asides;
    }

    void aside(Voice voice) {
        asides.add(voice);
    }

    /** Up to where words of saying have been read. */
    int read() {
        return read;
    }

    void readTo(int token) {
        read = Math.max(read, token);
    }

    /** Whoever was laid last; null when nobody was. */
    @Nullable Voice latest() {
        return latest;
    }

    /** Whoever is laid next was carried by the outlet: "in a statement published by the agency, the ministry said". */
    void carriedBy(Speaker outlet) {
        carrier = outlet;
    }

    void lay(Voice told) {
        Voice voice = carrier == null || told.speaker().equals(carrier) ? told : told.passedOnBy(carrier);
        carrier = null;
        latest = voice;
        if (voice.from() < voice.to()) {
            Arrays.fill(byToken, Math.max(0, voice.from()), Math.min(voice.to(), byToken.length), voice);
        }
    }

    /** Lays a voice only where nobody else speaks. */
    void layUnder(Voice voice) {
        for (int i = Math.max(0, voice.from()); i < Math.min(voice.to(), byToken.length); i++) {
            if (byToken[i] == null) {
                byToken[i] = voice;
            }
        }
        latest = voice;
    }

    /** Lays a voice of another sentence where nobody else speaks; it is not this sentence's own. */
    void layQuoted(Voice voice) {
        for (int i = Math.max(0, voice.from()); i < Math.min(voice.to(), byToken.length); i++) {
            if (byToken[i] == null) {
                byToken[i] = voice;
            }
        }
        latest = latest == null ? voice : latest;
    }

    /** Hands all that one speaker says in the sentence to whoever was quoted, the speaker passing it on. */
    void quoted(Voice by, Speaker origin) {
        List<Speaker> via = new ArrayList<>();
        via.add(by.speaker());
        via.addAll(by.via());
        for (int i = 0; i < byToken.length; i++) {
            Voice old = byToken[i];
            if (old != null && old.speaker().equals(by.speaker()) && old.via().equals(by.via())) {
                replace(
                        old,
                        new Voice(
                                old.from(),
                                old.to(),
                                origin,
                                List.copyOf(via),
                                old.stance(),
                                old.certainty(),
                                "quoted-from"));
            }
        }
    }

    /** Gives every speaker the name that the report's country makes of it. */
    public void called(UnaryOperator<Speaker> home) {
        IdentityHashMap<Voice, Voice> known = new IdentityHashMap<>();
        for (int i = 0; i < byToken.length; i++) {
            Voice old = byToken[i];
            if (old != null) {
                byToken[i] = known.computeIfAbsent(old, voice -> voice.called(home));
            }
        }
    }

    /** Puts another voice in the place of one that turned out to have been passed on. */
    void replace(Voice old, Voice fresh) {
        for (int i = 0; i < byToken.length; i++) {
            if (old.equals(byToken[i])) {
                byToken[i] = fresh;
            }
        }
        if (old.equals(latest)) {
            latest = fresh;
        }
    }
}
