package org.counterclaim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.source.Names;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/** Who said what: sources down, questions across. Contested questions and the sources that say most come first. */
record Matrix(List<Column> columns, List<Row> rows) {
    private static final UUID UNKNOWN = new UUID(0, 0);

    record Column(UUID question, Names label) {}

    /** @param source null for claims whose claimant is unknown */
    record Row(@Nullable SourceRef source, List<Cell> cells) {}

    /**
     * Everything a source says on a question, the latest first; what it says again is counted, not repeated. Most sources
     * say nothing on most questions.
     */
    record Cell(List<Said> said) {

        /** Whether all that is said here is contested, and on one side. */
        public boolean isContested() {
            return !said.isEmpty() && position() >= 0 && said.stream().allMatch(each -> each.position() == position());
        }

        /** The position of what was said last; -1 where nothing was. */
        public int position() {
            return said.isEmpty() ? -1 : said.getFirst().position();
        }
    }

    /**
     * One claim in a cell.
     *
     * @param times how often the source said just this, at least 1; the claim is the latest of them
     * @param position which position of the conflict it holds, from 0; -1 when nobody contests it
     */
    record Said(
            ClaimView claim,
            int times,
            int position,
            @Nullable UUID conflict) {
        public boolean isContested() {
            return position >= 0;
        }

        public boolean isRepeated() {
            return times > 1;
        }

        Said again() {
            return new Said(claim, times + 1, position, conflict);
        }
    }

    /** What makes two claims of one source the same to a reader. */
    private record Wording(
            @Nullable UUID conflict,
            int position,
            String stance,
            String certainty,
            List<AnswerBody.NamedPlace> places,
            @Nullable AnswerBody answer) {

        static Wording of(Said said) {
            ClaimView claim = said.claim();
            AnswerBody answer = claim.answer();
            return new Wording(
                    said.conflict(),
                    said.position(),
                    claim.stance(),
                    claim.certainty(),
                    claim.places().stream().map(AnswerBody.NamedPlace::byId).toList(),
                    answer == null ? null : answer.meaning());
        }
    }

    /**
     * @param claims of one event
     * @param labels the wording of its questions; a question without one is left out
     * @param standings where claims stand in conflicts, by claim
     */
    static Matrix of(List<ClaimView> claims, Map<UUID, Names> labels, Map<UUID, Standing> standings) {
        Map<UUID, List<ClaimView>> byQuestion = grouped(claims.stream()
                .filter(claim -> labels.containsKey(claim.question()))
                .toList());
        Map<UUID, Map<UUID, List<ClaimView>>> bySource = new LinkedHashMap<>();
        claims.forEach(claim -> bySource.computeIfAbsent(key(claim), source -> new LinkedHashMap<>())
                .computeIfAbsent(claim.question(), question -> new ArrayList<>())
                .add(claim));
        List<UUID> questions = byQuestion.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<UUID, List<ClaimView>> asked) ->
                                asked.getValue().stream().noneMatch(claim -> standings.containsKey(claim.id())))
                        .thenComparingInt(asked -> -asked.getValue().size()))
                .map(Map.Entry::getKey)
                .toList();
        List<Row> rows = bySource.values().stream()
                .sorted(Comparator.comparingInt(row -> -row.size()))
                .map(row -> row(row, questions, standings))
                .toList();
        return new Matrix(
                questions.stream()
                        .map(question -> new Column(question, Objects.requireNonNull(labels.get(question))))
                        .toList(),
                rows);
    }

    private static Map<UUID, List<ClaimView>> grouped(List<ClaimView> claims) {
        Map<UUID, List<ClaimView>> grouped = new LinkedHashMap<>();
        claims.forEach(claim -> grouped.computeIfAbsent(claim.question(), question -> new ArrayList<>())
                .add(claim));
        return grouped;
    }

    private static Row row(Map<UUID, List<ClaimView>> said, List<UUID> questions, Map<UUID, Standing> standings) {
        SourceRef source = said.values().iterator().next().getFirst().claimant();
        return new Row(
                source,
                questions.stream()
                        .map(question -> cell(said.getOrDefault(question, List.of()), standings))
                        .toList());
    }

    private static Cell cell(List<ClaimView> claims, Map<UUID, Standing> standings) {
        Map<Wording, Said> said = new LinkedHashMap<>();
        claims.stream()
                .sorted(Comparator.comparing(ClaimView::publishedAt).reversed())
                .map(claim -> said(claim, standings.get(claim.id())))
                .forEach(each -> said.merge(Wording.of(each), each, (latest, same) -> latest.again()));
        return new Cell(List.copyOf(said.values()));
    }

    private static Said said(ClaimView claim, @Nullable Standing standing) {
        return standing == null
                ? new Said(claim, 1, -1, null)
                : new Said(claim, 1, standing.position(), standing.conflict());
    }

    private static UUID key(ClaimView claim) {
        SourceRef claimant = claim.claimant();
        return claimant == null ? UNKNOWN : claimant.id();
    }
}
