package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;

/** How well claims are read from a bank of passages, predicate by predicate; whoever says them, save in the spoken banks. */
final class PredicateBank {

    private static final Set<String> TAKEN_FOR_GRANTED = Set.of(
            "attack.happened",
            "accident.happened",
            "protest.happened",
            "attack.time",
            "event.time",
            "event.place",
            "departure.happened",
            "election.held");
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final boolean spoken;

    private PredicateBank(boolean spoken) {
        this.spoken = spoken;
    }

    /** A file of the predicates leaves figures aside; one of the wire holds them, and a spoken one the speakers too. */
    static PredicateBank of(String file, Extractor extractor) {
        PredicateBank bank = new PredicateBank(file.startsWith("spoken/"));
        boolean figures = bank.spoken || file.startsWith("wire/");
        for (Passage passage : Passage.in(file)) {
            List<ProposedClaim> claims = passage.claims(extractor).stream()
                    .filter(claim -> figures || !(claim.answer() instanceof Quantity))
                    .toList();
            List<String> here = bank.take(passage, claims);
            if (!here.isEmpty()) {
                bank.faults.add("> " + passage.text());
                bank.faults.addAll(here);
            }
        }
        return bank;
    }

    private List<String> take(Passage passage, List<ProposedClaim> claims) {
        List<String> here = new ArrayList<>();
        List<ProposedClaim> free = new ArrayList<>(claims);
        for (Wanted one : passage.wanted()) {
            List<Wanted> either = one.either();
            boolean found = free.stream().anyMatch(claim -> either.stream().anyMatch(wanted -> fits(wanted, claim)));
            free.removeIf(claim -> either.stream().anyMatch(wanted -> fits(wanted, claim)));
            if (one.must()) {
                count(one.predicate(), 0);
                count(one.predicate(), found ? 1 : 2);
                if (!found) {
                    here.add("   missed " + one.line());
                }
            }
        }
        free.removeIf(claim -> claim.stance() == Stance.AFFIRMS && TAKEN_FOR_GRANTED.contains(claim.predicate()));
        for (ProposedClaim claim : free) {
            count(claim.predicate(), 3);
            here.add("   extra  " + claim.predicate() + " " + claim.stance() + " " + claim.answer() + " "
                    + claim.qualifiers() + " by " + claim.claimant().name() + " " + claim.rules() + " | "
                    + claim.quote().exact());
        }
        return here;
    }

    private boolean fits(Wanted wanted, ProposedClaim claim) {
        return wanted.fitsWords(claim) && (!spoken || wanted.isSaidBySuch(claim));
    }

    private void count(String predicate, int what) {
        counts.computeIfAbsent(predicate, each -> new int[4])[what]++;
    }

    private double sum(int what) {
        return counts.values().stream().mapToInt(each -> each[what]).sum();
    }

    double precision() {
        return sum(1) / Math.max(1, sum(1) + sum(3));
    }

    double recall() {
        return sum(1) / Math.max(1, sum(0));
    }

    List<String> faults() {
        return faults;
    }

    /** A line for each predicate: how many were wanted, read, missed and read too much. */
    String table() {
        StringBuilder table = new StringBuilder();
        counts.forEach((predicate, each) -> table.append("%-22s wanted %3d, read %3d, missed %3d, too much %3d%n"
                .formatted(predicate, each[0], each[1], each[2], each[3])));
        return table.append("precision %.2f, recall %.2f of %.0f%n".formatted(precision(), recall(), sum(0)))
                .toString();
    }

    /** Prints the table of each file named, and with {@code -v} before them every fault. */
    public static void main(String[] arguments) {
        Extractor extractor = Extractor.load();
        boolean every = List.of(arguments).contains("-v");
        for (String file : arguments) {
            if (!file.startsWith("-")) {
                PredicateBank bank = of(file, extractor);
                if (every) {
                    bank.faults().forEach(System.out::println);
                }
                System.out.println(file + System.lineSeparator() + bank.table());
            }
        }
    }
}
