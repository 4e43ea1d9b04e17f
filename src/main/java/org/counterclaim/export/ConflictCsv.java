package org.counterclaim.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.paging.SafeCell;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180 with a byte order mark, without which spreadsheets take Arabic for something else. A cell that a spreadsheet
 * would run as a formula is preceded by an apostrophe (OWASP, CSV Injection).
 */
final class ConflictCsv implements ConflictWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADER = List.of(
            "section",
            "conflict",
            "type",
            "subject",
            "event",
            "predicate",
            "question",
            "active",
            "score",
            "rule",
            "state",
            "resolution",
            "note",
            "position",
            "says",
            "origins",
            "verdict",
            "evidence",
            "claim",
            "fits",
            "claimant",
            "grade",
            "publisher",
            "via",
            "stance",
            "certainty",
            "status",
            "claimLanguage",
            "statement",
            "quote",
            "madeAt",
            "publishedAt",
            "detectedAt",
            "changedAt");

    private final CsvWriter csv;
    private final String language;

    ConflictCsv(Writer out, String language) throws IOException {
        this.language = language;
        out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(HEADER);
    }

    @Override
    public void write(Section section, ConflictView conflict) {
        for (int number = 0; number < conflict.positions().size(); number++) {
            ConflictView.PositionView position = conflict.positions().get(number);
            for (ClaimView claim : position.claims()) {
                row(section, conflict, number + 1, position, claim, "this");
            }
            for (ClaimView claim : position.fitting()) {
                row(section, conflict, number + 1, position, claim, "several");
            }
        }
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }

    private void row(
            Section section,
            ConflictView conflict,
            int number,
            ConflictView.PositionView position,
            ClaimView claim,
            String fits) {
        List<@Nullable Object> cells = new ArrayList<>(about(section, conflict));
        cells.add(number);
        cells.add(position.label().in(language));
        cells.add(position.origins());
        cells.add(position.verdict() == null ? null : position.verdict().verdict());
        cells.add(
                position.verdict() == null
                        ? null
                        : String.join(" ", position.verdict().evidence()));
        cells.add(claim.id());
        cells.add(fits);
        cells.addAll(said(claim));
        cells.add(conflict.detectedAt());
        cells.add(conflict.changedAt());
        csv.writeRecord(cells.stream().map(ConflictCsv::safe).toList());
    }

    private List<@Nullable Object> about(Section section, ConflictView conflict) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(section);
        cells.add(conflict.id());
        cells.add(conflict.type());
        cells.add(conflict.subject().titles().in(language));
        cells.add(conflict.event().titles().in(language));
        cells.add(conflict.question().predicate());
        cells.add(conflict.question().label().in(language));
        cells.add(conflict.active());
        cells.add(conflict.score());
        cells.add(conflict.rule() == null ? null : conflict.rule().label().in(language));
        cells.add(conflict.review().state());
        cells.add(conflict.review().resolution());
        cells.add(conflict.review().publicNote());
        return cells;
    }

    private List<@Nullable Object> said(ClaimView claim) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name(claim.claimant()));
        cells.add(claim.claimant() == null ? null : claim.claimant().grade());
        cells.add(name(claim.publisher()));
        cells.add(claim.via().stream().map(this::name).collect(Collectors.joining("; ")));
        cells.add(claim.stance());
        cells.add(claim.certainty());
        cells.add(claim.status());
        cells.add(claim.language());
        cells.add(claim.statement());
        cells.add(claim.quote() == null ? null : claim.quote().exact());
        cells.add(claim.madeAt());
        cells.add(claim.publishedAt());
        return cells;
    }

    private @Nullable String name(@Nullable SourceRef source) {
        return source == null ? null : source.names().in(language);
    }

    private static String safe(@Nullable Object cell) {
        return cell == null ? "" : SafeCell.of(cell.toString());
    }
}
