package org.counterclaim.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.Depth;
import org.counterclaim.page.Say;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** A workbook: summary, conflicts, claims, relations, what changed, and which sources stand on different sides. */
final class ConflictXlsx implements Form {

    private static final int CHUNK = 200;
    private static final int MOST_SOURCES = 60;

    private final Say say;

    ConflictXlsx(Say say) {
        this.say = say;
    }

    @Override
    public void write(Contents contents, OutputStream out) throws IOException {
        Path raw = Files.createTempFile("counterclaim-workbook-", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(raw);
                    Workbook book = new Workbook(file, "Counterclaim", "1.0")) {
                // It is compressed once, when its times are taken out.
                book.setCompressionLevel(0);
                summary(contents, book);
                conflicts(contents, book);
                new ClaimSheets(say, contents.order().language()).write(contents, book);
                relations(contents, book);
                shifts(contents, book);
                disagreements(contents, book);
            }
            SteadyZip.copy(raw, contents.order().period().to(), out);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    @Override
    public int passes() {
        return 3;
    }

    private Grid sheet(Workbook book, String name, Stream<String> columns) {
        return new Grid(
                book,
                say.word("export_sheet", name),
                columns.map(column -> say.word("export_column", column)).toList(),
                say.isRightToLeft());
    }

    private void summary(Contents contents, Workbook book) throws IOException {
        Grid sheet = sheet(book, "summary", Stream.of("what", "which", "count"));
        Summary summary = contents.summary();
        row(
                sheet,
                say.word("export_column", "period"),
                contents.order().period().name(),
                null);
        row(sheet, say.word("export_column", "query"), contents.order().query(), null);
        row(sheet, say.word("export_column", "conflicts"), null, summary.conflicts());
        row(sheet, say.word("export_column", "claims"), null, summary.claims());
        for (Map.Entry<String, Integer> each : summary.sections().entrySet()) {
            row(
                    sheet,
                    say.word("export_column", "section"),
                    say.word("export_section", each.getKey()),
                    each.getValue());
        }
        for (Map.Entry<String, Integer> each : summary.types().entrySet()) {
            row(sheet, say.word("export_column", "type"), say.word("type", each.getKey()), each.getValue());
        }
        for (Summary.Tally each : summary.events()) {
            row(sheet, say.word("export_column", "event"), say.name(each.names()), each.conflicts());
        }
        for (Summary.Tally each : summary.sources()) {
            row(sheet, say.word("export_column", "source"), say.name(each.names()), each.conflicts());
        }
        for (Summary.Day each : summary.days()) {
            row(sheet, say.word("export_column", "day"), each.day().toString(), each.claims());
        }
        sheet.finish();
    }

    private static void row(Grid sheet, String what, @Nullable String which, @Nullable Number count)
            throws IOException {
        sheet.set(0, what);
        sheet.set(1, which);
        sheet.set(2, count);
        sheet.next();
    }

    private void conflicts(Contents contents, Workbook book) throws IOException {
        Grid sheet = sheet(
                book,
                "conflicts",
                Stream.of(
                                Stream.of("section"),
                                Arrays.stream(ConflictColumn.values()).map(ConflictColumn::title),
                                Stream.of("positions", "detectedAt", "changedAt"))
                        .flatMap(each -> each));
        contents.chunks(Depth.HEADS, CHUNK, (section, conflicts) -> {
            for (ConflictView conflict : conflicts) {
                if (!sheet.isFull()) {
                    head(sheet, section, conflict);
                    int last = 1 + ConflictColumn.values().length;
                    sheet.set(last, conflict.positionCount());
                    sheet.set(last + 1, ClaimSheets.utc(conflict.detectedAt()));
                    sheet.set(last + 2, ClaimSheets.utc(conflict.changedAt()));
                    sheet.next();
                }
            }
        });
        sheet.finish();
    }

    private void head(Grid sheet, Section section, ConflictView conflict) {
        sheet.set(0, say.word("export_section", section.name()));
        int index = 1;
        for (ConflictColumn column : ConflictColumn.values()) {
            sheet.set(index++, column.in(conflict, say));
        }
    }

    private void relations(Contents contents, Workbook book) throws IOException {
        Grid sheet = sheet(book, "relations", Stream.of("conflict", "claim", "relation", "other", "why"));
        contents.chunks(Depth.RELATIONS, CHUNK, (section, conflicts) -> {
            for (ConflictView conflict : conflicts) {
                for (ConflictView.RelationView relation : conflict.relations()) {
                    if (!sheet.isFull()) {
                        sheet.set(0, conflict.id());
                        sheet.set(1, relation.claim());
                        sheet.set(2, say.word("relation", relation.relation()));
                        sheet.set(3, relation.other());
                        sheet.set(4, say.name(relation.why()));
                        sheet.next();
                    }
                }
            }
        });
        sheet.finish();
    }

    private void shifts(Contents contents, Workbook book) throws IOException {
        Grid sheet = sheet(book, "changes", Stream.of("change", "conflict", "before", "after"));
        for (Shift shift : contents.shifts()) {
            if (!sheet.isFull()) {
                sheet.set(0, say.word("export_change", shift.kind()));
                sheet.set(1, shift.conflict());
                sheet.set(2, Shifted.in(say, shift.before()));
                sheet.set(3, Shifted.in(say, shift.after()));
                sheet.next();
            }
        }
        sheet.finish();
    }

    private void disagreements(Contents contents, Workbook book) throws IOException {
        List<Summary.Tally> sources =
                contents.summary().sources().stream().limit(MOST_SOURCES).toList();
        List<String> header = new ArrayList<>(List.of(say.word("export_column", "source")));
        sources.forEach(each -> header.add(say.name(each.names())));
        Grid sheet = new Grid(book, say.word("export_sheet", "disagreements"), header, say.isRightToLeft());
        Map<List<UUID>, Integer> counts = new HashMap<>();
        contents.summary().oppositions().forEach(each -> {
            counts.put(List.of(each.one(), each.other()), each.conflicts());
            counts.put(List.of(each.other(), each.one()), each.conflicts());
        });
        for (Summary.Tally one : sources) {
            sheet.set(0, say.name(one.names()));
            for (int column = 0; column < sources.size(); column++) {
                sheet.set(
                        column + 1,
                        counts.get(List.of(one.id(), sources.get(column).id())));
            }
            sheet.next();
        }
        sheet.finish();
    }
}
