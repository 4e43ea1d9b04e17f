package org.counterclaim.bench;

import java.util.List;
import org.counterclaim.extract.attribution.SpeakerBank;

/** Prints how well the speakers of the sentences in src/test/resources/sentences are told, and each fault. */
public final class SpeakersBench {

    private SpeakersBench() {}

    public static void main(String[] arguments) {
        List<String> files = arguments.length > 0 ? List.of(arguments) : List.of("speakers_ar.tsv", "speakers_en.tsv");
        for (String file : files) {
            SpeakerBank bank = SpeakerBank.of(file);
            bank.faults().forEach(System.out::println);
            System.out.println(file + " " + bank);
        }
    }
}
