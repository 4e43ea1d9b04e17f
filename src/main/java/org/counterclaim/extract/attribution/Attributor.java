package org.counterclaim.extract.attribution;

import org.counterclaim.extract.reading.Reading;

/** Lays the voices of a sentence. */
public final class Attributor {

    private Attributor() {}

    /** The voices of the sentence; {@code memory} learns the speakers it names. */
    public static Voices voices(Reading reading, Memory memory) {
        memory.see(reading);
        Voices voices = laid(reading, memory);
        memory.quotations().lay(reading, voices);
        return voices;
    }

    static Voices laid(Reading reading, Memory memory) {
        return reading.arabic() ? new ArabicVoices(reading, memory).lay() : new EnglishVoices(reading, memory).lay();
    }
}
