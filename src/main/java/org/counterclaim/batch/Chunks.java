package org.counterclaim.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterclaim.idempotency.Once;
import org.counterclaim.problem.Problem;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jboss.logging.Logger;

/**
 * Keeps some rows of a batch at a time, and their answers with them where the sender gave a key: the batch can be sent
 * again, also after it broke off halfway, and each row counts once.
 */
@ApplicationScoped
class Chunks {

    private static final Logger LOG = Logger.getLogger(Chunks.class);

    private final Once once;
    private final ObjectMapper json;

    Chunks(Once once, ObjectMapper json) {
        this.once = once;
        this.json = json;
    }

    /**
     * Some rows of a batch.
     *
     * @param refused those that nobody needs to try
     * @param isLast so that a key is not taken for a longer batch with the same beginning
     */
    record Chunk<T>(List<Rows.Row<T>> rows, List<RowAnswer> refused, boolean isLast) {

        Chunk<T> of(Rows.Row<T> row) {
            return new Chunk<>(List.of(row), List.of(), isLast);
        }
    }

    /** A row that is refused only when it is tried: its transaction has to go. */
    private static final class RefusedRow extends RuntimeException {

        private final transient Problem problem;

        RefusedRow(ProblemException refusal) {
            super(refusal);
            this.problem = refusal.problem();
        }
    }

    /** A JSON line for each row, in their order. */
    <T> String answers(Rows.Batch<T> batch, String path, Chunk<T> chunk) {
        try {
            String together = once.part(batch.headers(), path, chunk, () -> lines(chunk, kept(batch, chunk)));
            return together.isEmpty() ? oneByOne(batch, path, chunk) : together;
        } catch (RefusedRow refusal) {
            return chunk.rows().size() == 1
                    ? once.part(batch.headers(), path, chunk, () -> refused(chunk, refusal.problem))
                    : apart(batch, path, chunk, refusal);
        } catch (ProblemException wrongKey) {
            throw wrongKey;
        } catch (RuntimeException e) {
            if (chunk.rows().size() != 1) {
                return apart(batch, path, chunk, e);
            }
            LOG.errorf(e, "Row %d cannot be kept", chunk.rows().getFirst().number());
            return refused(
                    chunk,
                    ProblemType.UNEXPECTED.because("It is in the server's log").problem());
        }
    }

    private static <T> List<RowAnswer> kept(Rows.Batch<T> batch, Chunk<T> chunk) {
        try {
            return chunk.rows().isEmpty() ? List.of() : batch.keep().apply(chunk.rows());
        } catch (ProblemException refusal) {
            throw new RefusedRow(refusal);
        }
    }

    /** An empty answer says, when the chunk comes again, that its rows were kept one by one. */
    private <T> String apart(Rows.Batch<T> batch, String path, Chunk<T> chunk, RuntimeException reason) {
        LOG.warnf(reason, "The rows of %s are kept one by one", path);
        String together = once.part(batch.headers(), path, chunk, () -> "");
        return together.isEmpty() ? oneByOne(batch, path, chunk) : together;
    }

    private <T> String oneByOne(Rows.Batch<T> batch, String path, Chunk<T> chunk) {
        Map<Integer, String> lines = new TreeMap<>();
        chunk.refused().forEach(answer -> lines.put(answer.row(), written(answer)));
        for (Rows.Row<T> row : chunk.rows()) {
            lines.put(row.number(), answers(batch, path + "/" + row.number(), chunk.of(row)));
        }
        return String.join("", lines.values());
    }

    private <T> String refused(Chunk<T> chunk, Problem problem) {
        return lines(
                chunk,
                chunk.rows().stream()
                        .map(row -> RowAnswer.refused(row.number(), problem))
                        .toList());
    }

    private <T> String lines(Chunk<T> chunk, List<RowAnswer> kept) {
        List<RowAnswer> answers = new ArrayList<>(chunk.refused());
        answers.addAll(kept);
        answers.sort(Comparator.comparingInt(RowAnswer::row));
        return answers.stream().map(this::written).collect(Collectors.joining());
    }

    private String written(RowAnswer answer) {
        try {
            return json.writeValueAsString(answer) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }
}
