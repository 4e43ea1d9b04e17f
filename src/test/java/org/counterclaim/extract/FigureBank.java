package org.counterclaim.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Scale;

/**
 * Sentences of src/test/resources/figures with the figures that a careful reader takes from them, and how many of those
 * are read. The first lines of en.txt say how they are written.
 */
final class FigureBank {

    private static final Instant PUBLISHED = Instant.parse("2021-06-14T10:00:00Z");

    private int wanted;
    private int hit;
    private int proposed;
    private int right;
    private final List<String> faults = new ArrayList<>();

    /** Reads every sentence of the files as a report of its own. */
    static FigureBank of(Extractor extractor, String... files) {
        FigureBank bank = new FigureBank();
        for (String file : files) {
            bank.count(extractor, lines(file));
        }
        return bank;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(
                            Path.of("src", "test", "resources", "figures").resolve(file))
                    .stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(Extractor extractor, List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            String text = lines.get(i).substring(2);
            List<WantedFigure> figures = Arrays.stream(lines.get(i + 1).split(";"))
                    .map(String::trim)
                    .filter(figure -> !figure.equals("-"))
                    .map(WantedFigure::parse)
                    .toList();
            count(extractor, text, figures);
        }
    }

    private void count(Extractor extractor, String text, List<WantedFigure> figures) {
        List<ProposedClaim> free = new ArrayList<>(
                extractor
                        .extract(new Report("The Courier", "", null, PUBLISHED, ZoneOffset.UTC, text))
                        .claims()
                        .stream()
                        .filter(claim -> claim.answer() instanceof Quantity)
                        .toList());
        List<String> here = new ArrayList<>();
        for (WantedFigure figure : figures) {
            List<ProposedClaim> fitting = free.stream().filter(figure::fits).toList();
            free.removeAll(fitting);
            if (figure.must()) {
                wanted++;
                proposed += fitting.isEmpty() ? 0 : 1;
                right += fitting.isEmpty() ? 0 : 1;
                hit += fitting.isEmpty() ? 0 : 1;
                if (fitting.isEmpty()) {
                    here.add("missed " + figure.line());
                }
            }
        }
        proposed += free.size();
        free.forEach(claim -> here.add(
                "extra  " + claim.predicate() + " " + claim.stance() + " " + figure(claim) + " " + claim.qualifiers()
                        + " " + claim.rules() + " | " + claim.quote().exact()));
        if (!here.isEmpty()) {
            faults.add("> " + text);
            here.forEach(fault -> faults.add("    " + fault));
        }
    }

    private static String figure(ProposedClaim claim) {
        Quantity quantity = (Quantity) claim.answer();
        Long max = quantity.max();
        return Scale.value(quantity.min(), quantity.unit()) + ".."
                + (max == null ? "" : Scale.value(max, quantity.unit()));
    }

    double precision() {
        return proposed == 0 ? 1 : (double) right / proposed;
    }

    double recall() {
        return wanted == 0 ? 1 : (double) hit / wanted;
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d figures wanted, precision %.3f (%d of %d), recall %.3f (%d)",
                wanted,
                precision(),
                right,
                proposed,
                recall(),
                hit);
    }

    /** Lists every fault of the files named. */
    public static void main(String[] files) {
        Extractor extractor = Extractor.load();
        for (String file : files) {
            FigureBank bank = of(extractor, file);
            bank.faults().forEach(System.out::println);
            System.out.println(file + ": " + bank);
        }
    }
}
