package org.counterclaim.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.extract.text.Folding;
import org.jspecify.annotations.Nullable;

/** Proposes which column feeds what, from the words of the header. */
final class Headings {

    private static final Set<String> OF_CLAIMS_ALONE =
            Set.of("predicate", "claimant", "stance", "answer", "answer.min", "answer.best", "statement", "event");
    private static final Set<String> OF_REPORTS_ALONE = Set.of("headline", "text", "url", "archiveUrl");
    private static final Pattern FIGURES = Pattern.compile("\\s*(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{2,4})\\b.*");

    private Headings() {}

    static Mapping mapping(Table table, String zone) {
        Content content = content(table.header());
        return mapping(table, content, zone);
    }

    static Mapping mapping(Table table, Content content, String zone) {
        List<@Nullable String> columns = columns(table.header(), content);
        return new Mapping(content, columns, Map.of(), zone, dates(table, columns, content));
    }

    /** What the header names more of. */
    static Content content(List<String> header) {
        List<String> claims = columns(header, Content.CLAIMS).stream()
                .filter(Objects::nonNull)
                .toList();
        List<String> reports = columns(header, Content.REPORTS).stream()
                .filter(Objects::nonNull)
                .toList();
        long ofClaims = claims.stream().filter(OF_CLAIMS_ALONE::contains).count();
        long ofReports = reports.stream().filter(OF_REPORTS_ALONE::contains).count();
        return ofReports > ofClaims || (ofReports == ofClaims && reports.size() > claims.size())
                ? Content.REPORTS
                : Content.CLAIMS;
    }

    private static List<@Nullable String> columns(List<String> header, Content content) {
        List<@Nullable String> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String heading : header) {
            String field = Field.of(content, heading)
                    .map(Field::code)
                    .or(() -> Lexicon.field(content, heading))
                    .filter(code -> !Report.isOwn(heading))
                    .orElse(null);
            columns.add(field != null && taken.add(field) ? field : null);
        }
        return columns;
    }

    /** A second figure above 12 is a day. */
    private static DateOrder dates(Table table, List<@Nullable String> columns, Content content) {
        for (int column = 0; column < columns.size(); column++) {
            String code = columns.get(column);
            boolean time = code != null
                    && Field.of(content, code)
                            .filter(f -> f.form() == Form.TIME)
                            .isPresent();
            if (time && hasMonthFirst(table, column)) {
                return DateOrder.MONTH_FIRST;
            }
        }
        return DateOrder.DAY_FIRST;
    }

    private static boolean hasMonthFirst(Table table, int column) {
        boolean monthFirst = false;
        for (Table.Line row : table.rows()) {
            String cell = column < row.cells().size() ? row.cells().get(column) : null;
            Matcher date = FIGURES.matcher(cell == null ? "" : Folding.fold(cell));
            if (date.matches()) {
                if (Integer.parseInt(date.group(1)) > 12) {
                    return false;
                }
                monthFirst |= Integer.parseInt(date.group(2)) > 12;
            }
        }
        return monthFirst;
    }
}
