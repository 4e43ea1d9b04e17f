package org.counterclaim.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.counterclaim.page.Choice;
import org.counterclaim.page.Say;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a mapping shows.
 *
 * @param wrong why the last change was refused
 */
public record MappingDesk(
        ImportView view, List<ShownRow> rows, @Nullable String wrong) {

    private static final int EXAMPLES = 3;

    /** The signs that part cells, by the names they have on the page. */
    static final Map<String, String> MARKS = Map.of("COMMA", ",", "SEMICOLON", ";", "TAB", "\t", "BAR", "|");

    static MappingDesk of(ImportView view, Say say, @Nullable String wrong) {
        List<RowView> preview = Objects.requireNonNullElse(view.preview(), List.of());
        int columns = view.header().size();
        return new MappingDesk(
                view,
                preview.stream().map(row -> ShownRow.of(row, columns, say)).toList(),
                wrong);
    }

    /**
     * A column to be mapped.
     *
     * @param number its place, from 1
     * @param field what it feeds; empty for nothing
     * @param isOpen whether that field stands in no list
     */
    public record Column(int index, int number, String heading, List<String> values, String field, boolean isOpen) {}

    /** One value for all rows. */
    public record Default(String code, String value) {}

    public List<Column> columns() {
        List<String> listed = fields();
        return IntStream.range(0, view.header().size())
                .mapToObj(i -> {
                    String field = view.mapping().column(i);
                    return new Column(
                            i,
                            i + 1,
                            view.header().get(i),
                            examples(i),
                            field,
                            !field.isEmpty() && !listed.contains(field));
                })
                .toList();
    }

    private List<String> examples(int column) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .limit(EXAMPLES)
                .toList();
    }

    public List<String> fields() {
        return Field.of(view.mapping().content()).stream().map(Field::code).toList();
    }

    public String content() {
        return view.mapping().content().name();
    }

    public List<Choice> contents() {
        return Choice.of(Content.values(), content());
    }

    public boolean hasSheets() {
        return view.layout().kind() == FileKind.XLSX;
    }

    public List<Choice> sheets() {
        return Choice.of(
                view.layout().sheets(), List.of(String.valueOf(view.layout().sheet())));
    }

    public List<Choice> charsets() {
        return Choice.of(Encodings.ALL, List.of(String.valueOf(view.layout().charset())));
    }

    public boolean hasSeparator() {
        return view.layout().kind() == FileKind.CSV;
    }

    public List<Choice> separators() {
        return List.of("COMMA", "SEMICOLON", "TAB", "BAR").stream()
                .map(name -> new Choice(
                        name, Objects.equals(MARKS.get(name), view.layout().separator())))
                .toList();
    }

    public List<Default> defaults() {
        return Field.sameForAll(view.mapping().content()).stream()
                .map(code -> new Default(code, view.mapping().fallback(code)))
                .toList();
    }

    public String zone() {
        return view.mapping().zoneOrUtc().getId();
    }

    public List<Choice> dates() {
        return Arrays.stream(DateOrder.values())
                .map(order -> new Choice(order.name(), order == view.mapping().dateOrder()))
                .toList();
    }
}
