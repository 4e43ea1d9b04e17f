package org.counterclaim.extract.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Told;

/** How often the claimant, who passed the words on, and the stance are right in the sentences of one file. */
public final class SpeakerBank {

    private int wanted;
    private int read;
    private int speakers;
    private int stances;
    private int passedOn;
    private final List<String> faults = new ArrayList<>();

    private SpeakerBank() {}

    public static SpeakerBank of(String file) {
        SpeakerBank bank = new SpeakerBank();
        try {
            Files.readAllLines(Path.of("src", "test", "resources", "sentences").resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(bank::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bank;
    }

    private void add(String line) {
        List<String> columns = Arrays.asList(line.split("\t"));
        String text = columns.getFirst();
        int parted = text.indexOf(" || ");
        boolean headline = !text.endsWith(".") && !text.endsWith("\"");
        List<ProposedClaim> free = new ArrayList<>(
                parted < 0
                        ? Told.under(headline ? text : "", headline ? "" : text)
                        : Told.under(text.substring(0, parted), text.substring(parted + 4)));
        for (String column : columns.subList(1, columns.size())) {
            if (!column.isBlank()) {
                take(SaidBy.parse(column), free, text, column);
            }
        }
        free.removeIf(claim -> !claim.predicate().equals("attack.responsible"));
        free.forEach(claim -> {
            if (columns.size() == 1) {
                faults.add("extra claim in: " + text + "\n      got: "
                        + claim.claimant().name());
                wanted++;
            }
        });
    }

    private void take(SaidBy one, List<ProposedClaim> free, String text, String column) {
        wanted++;
        List<ProposedClaim> about = free.stream().filter(one::isAbout).toList();
        if (about.isEmpty()) {
            faults.add("not read: " + column + "\n      in: " + text);
            return;
        }
        read++;
        List<ProposedClaim> theirs = about.stream().filter(one::isSaid).toList();
        ProposedClaim best = theirs.stream()
                .filter(claim -> claim.stance() == one.stance())
                .findFirst()
                .orElse(theirs.isEmpty() ? about.getFirst() : theirs.getFirst());
        free.remove(best);
        boolean said = one.isSaid(best);
        boolean stands = best.stance() == one.stance();
        boolean carried = one.isPassedOn(best);
        speakers += said ? 1 : 0;
        stances += stands ? 1 : 0;
        passedOn += carried ? 1 : 0;
        if (!said || !stands || !carried) {
            faults.add((said ? "" : "SPEAKER ") + (stands ? "" : "STANCE ") + (carried ? "" : "VIA ") + column
                    + "\n      got: " + one.told(best) + "\n      in: " + text);
        }
    }

    /** The share of the claims that were found whose claimant is right, 0 to 1. */
    public double rightSpeakers() {
        return (double) speakers / read;
    }

    /** The share of the claims that were found whose stance is right, 0 to 1. */
    public double rightStances() {
        return (double) stances / read;
    }

    /** The share of all claims whose claimant is right, 0 to 1. */
    public double foundSpeakers() {
        return (double) speakers / wanted;
    }

    public List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d claims, %d read; of these claimant %.3f, stance %.3f, passed on %.3f; claimant of all %.3f",
                wanted,
                read,
                rightSpeakers(),
                rightStances(),
                (double) passedOn / read,
                foundSpeakers());
    }
}
