package org.counterclaim.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A few sentences of one report with what a careful reader takes from them, as written in a file of
 * src/test/resources/sentences (its first lines say how).
 */
record Passage(String text, boolean headline, List<Wanted> wanted) {

    private static final Instant PUBLISHED = Instant.parse("2021-06-14T10:00:00Z");

    static List<Passage> in(String file) {
        List<Passage> passages = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(
                    Path.of("src", "test", "resources", "sentences").resolve(file))) {
                if (line.startsWith("> ")) {
                    boolean headline = line.startsWith("> h ");
                    passages.add(new Passage(line.substring(headline ? 4 : 2), headline, new ArrayList<>()));
                } else if (line.startsWith("+ ") || line.startsWith("? ")) {
                    passages.getLast().wanted().add(Wanted.parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return passages;
    }

    List<ProposedClaim> claims(Extractor extractor) {
        return extractor
                .extract(new Report(
                        "The Courier", headline ? text : "", null, PUBLISHED, ZoneOffset.UTC, headline ? "" : text))
                .claims();
    }

    /** What is missing and what is too much, a line each. */
    List<String> faults(Extractor extractor) {
        List<ProposedClaim> free = new ArrayList<>(claims(extractor));
        List<String> faults = new ArrayList<>();
        for (Wanted one : wanted) {
            boolean found = free.removeIf(one::fits);
            if (!found && one.must()) {
                faults.add("missed " + one.line());
            }
        }
        free.forEach(claim -> faults.add("extra  " + claim.predicate() + " " + claim.stance() + " "
                + claim.answer() + " " + claim.qualifiers() + " by "
                + claim.claimant().name() + " " + claim.rules()
                + " | " + claim.quote().exact()));
        return faults;
    }

    @Override
    public String toString() {
        return text;
    }
}
