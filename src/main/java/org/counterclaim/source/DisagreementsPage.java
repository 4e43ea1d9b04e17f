package org.counterclaim.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.page.Visit;
import org.counterclaim.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who contradicts whom: sources down and across. */
@Path("/sources/disagreements")
@Produces(MediaType.TEXT_HTML)
class DisagreementsPage {

    private static final int SHADES = 5;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance matrix(List<SourceRef> sources, List<Row> rows, String from, String to);
    }

    record Row(SourceRef source, List<Cell> cells) {}

    /**
     * How often two sources disagree.
     *
     * @param shade 0 for never, up to 5 for the most of the matrix
     */
    record Cell(SourceRef other, long conflicts, long open, int shade, String href) {}

    private final Disagreements disagreements;
    private final Visit visit;

    DisagreementsPage(Disagreements disagreements, Visit visit) {
        this.disagreements = disagreements;
        this.visit = visit;
    }

    @GET
    public TemplateInstance matrix(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        Disagreements.Matrix matrix = disagreements.of(start(first), start(last == null ? null : last.plusDays(1)));
        String period = (first == null ? "" : "&from=" + first) + (last == null ? "" : "&to=" + last);
        return Templates.matrix(
                matrix.sources(),
                rows(matrix, period),
                first == null ? "" : first.toString(),
                last == null ? "" : last.toString());
    }

    private static List<Row> rows(Disagreements.Matrix matrix, String period) {
        Map<UUID, Map<UUID, Disagreement>> pairs = new HashMap<>();
        long most = 1;
        for (Disagreement pair : matrix.pairs()) {
            pairs.computeIfAbsent(pair.one(), each -> new HashMap<>()).put(pair.other(), pair);
            pairs.computeIfAbsent(pair.other(), each -> new HashMap<>()).put(pair.one(), pair);
            most = Math.max(most, pair.conflicts());
        }
        double scale = most;
        return matrix.sources().stream()
                .map(source -> new Row(
                        source,
                        matrix.sources().stream()
                                .map(other -> cell(
                                        source,
                                        other,
                                        pairs.getOrDefault(source.id(), Map.of())
                                                .get(other.id()),
                                        scale,
                                        period))
                                .toList()))
                .toList();
    }

    private static Cell cell(
            SourceRef source, SourceRef other, @Nullable Disagreement pair, double most, String period) {
        if (pair == null) {
            return new Cell(other, 0, 0, 0, "");
        }
        return new Cell(
                other,
                pair.conflicts(),
                pair.open(),
                (int) Math.ceil(SHADES * Math.sqrt(pair.conflicts() / most)),
                "/conflicts?active=true&between=" + source.id() + "," + other.id() + period);
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(visit.zone()).toInstant();
    }

    private static @Nullable LocalDate day(String field, @Nullable String given) {
        String text = Objects.requireNonNullElse(given, "").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw ProblemException.invalid(field, "must be a date such as 2018-05-20");
        }
    }
}
