package org.counterclaim.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.claim.ClaimBody;
import org.counterclaim.claim.ClaimIntake;
import org.counterclaim.document.DocumentIntake;
import org.counterclaim.imports.ImportRows.Told;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Hands rows to the intake of claims or of reports, in the current transaction, and hears what became of them. */
@ApplicationScoped
class RowKeeping {

    private final RowReading reading;
    private final ImportRows rows;
    private final ClaimIntake claims;
    private final DocumentIntake documents;

    RowKeeping(RowReading reading, ImportRows rows, ClaimIntake claims, DocumentIntake documents) {
        this.reading = reading;
        this.rows = rows;
        this.claims = claims;
        this.documents = documents;
    }

    /** What became of rows; a report that is refused throws, since its transaction cannot go on. */
    List<Told> keep(ImportedFile file, List<Table.Line> lines) {
        RowReading.Reader reader = reading.reader(file.mapping(), file.header());
        List<Told> told = new ArrayList<>();
        List<NumberedClaim> fresh = new ArrayList<>();
        for (Table.Line line : lines) {
            switch (reader.read(line)) {
                case RowReading.Read.Refused refused -> told.add(refused(line, refused.faults()));
                case RowReading.Read.Report report -> told.add(report(line, report));
                case RowReading.Read.Claim claim -> fresh.add(new NumberedClaim(line.number(), claim));
            }
        }
        told.addAll(claims(fresh, reader));
        return told;
    }

    /** Why a row that failed by itself was refused; null when nobody foresaw it. */
    Told refused(ImportedFile file, Table.Line line, @Nullable ProblemException why) {
        return refused(
                line,
                why == null
                        ? List.of(RowFault.ofRow("could not be kept: the server's log says why"))
                        : reading.reader(file.mapping(), file.header()).faults(why.problem()));
    }

    private static Told refused(Table.Line line, List<RowFault> faults) {
        return new Told(line.number(), Outcome.REFUSED, null, faults, null);
    }

    private Told report(Table.Line line, RowReading.Read.Report report) {
        DocumentIntake.Taken taken = documents.take(report.body());
        return new Told(
                line.number(),
                taken.isNew() ? Outcome.CREATED : Outcome.DUPLICATE,
                taken.document(),
                List.of(),
                report.fingerprint());
    }

    private record NumberedClaim(int number, RowReading.Read.Claim claim) {

        String fingerprint() {
            return claim.fingerprint();
        }

        ClaimBody body() {
            return claim.body();
        }
    }

    /** Rows equal to one that was kept, in this file or another, are its doubles. */
    private List<Told> claims(List<NumberedClaim> all, RowReading.Reader reader) {
        Map<String, UUID> made = rows.made(
                all.stream().map(NumberedClaim::fingerprint).distinct().toList());
        Map<String, NumberedClaim> firsts = new HashMap<>();
        List<NumberedClaim> fresh = all.stream()
                .filter(one ->
                        !made.containsKey(one.fingerprint()) && firsts.putIfAbsent(one.fingerprint(), one) == null)
                .toList();
        List<ClaimIntake.Outcome> outcomes =
                claims.enterEachOnce(fresh.stream().map(NumberedClaim::body).toList());
        Map<String, Told> byWords = new HashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            byWords.put(fresh.get(i).fingerprint(), told(fresh.get(i), outcomes.get(i), reader));
        }
        return all.stream()
                .map(one -> told(one, byWords.get(one.fingerprint()), made))
                .toList();
    }

    private static Told told(NumberedClaim one, ClaimIntake.Outcome outcome, RowReading.Reader reader) {
        return switch (outcome) {
            case ClaimIntake.Outcome.Kept kept ->
                new Told(one.number(), Outcome.CREATED, kept.id(), List.of(), one.fingerprint());
            case ClaimIntake.Outcome.Known known ->
                new Told(one.number(), Outcome.DUPLICATE, known.id(), List.of(), null);
            case ClaimIntake.Outcome.Refused refused ->
                new Told(one.number(), Outcome.REFUSED, null, reader.faults(refused.problem()), null);
        };
    }

    /** What is told of a row by what was told of the first of its kind. */
    private static Told told(NumberedClaim one, @Nullable Told first, Map<String, UUID> made) {
        if (first == null) {
            return new Told(one.number(), Outcome.DUPLICATE, made.get(one.fingerprint()), List.of(), null);
        }
        boolean isFirst = first.number() == one.number();
        boolean refused = first.outcome() == Outcome.REFUSED;
        return new Told(
                one.number(),
                isFirst || refused ? first.outcome() : Outcome.DUPLICATE,
                first.kept(),
                first.faults(),
                first.fingerprint());
    }
}
