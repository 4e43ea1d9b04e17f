package org.counterclaim.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.JsonFaults;
import org.counterclaim.problem.ProblemException;

/**
 * Takes JSON lines in, some hundred rows at a time, and answers every row. Answers wait in a file until all rows are
 * read: a sender that reads nothing before it has sent everything would otherwise wait for ever.
 */
@ApplicationScoped
class Rows {

    private final ObjectMapper json;
    private final BodyCheck bodyCheck;
    private final Chunks chunks;

    Rows(ObjectMapper json, BodyCheck bodyCheck, Chunks chunks) {
        this.json = json;
        this.bodyCheck = bodyCheck;
        this.chunks = chunks;
    }

    /** A row whose body can be read and breaks no constraint of its own. */
    record Row<T>(int number, T body) {}

    /**
     * What the rows of a request are and how they are kept.
     *
     * @param path what was asked, such as {@code claims:batch}
     * @param chunk how many rows are kept in one transaction
     * @param keep keeps rows in the present transaction and answers them, in any order
     */
    record Batch<T>(
            HttpHeaders headers, String path, Class<T> type, int chunk, Function<List<Row<T>>, List<RowAnswer>> keep) {}

    /** Reads all rows. */
    <T> StreamingOutput answer(InputStream lines, Batch<T> batch) {
        try {
            Path answers = Files.createTempFile("counterclaim-rows", ".jsonl");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(answers))) {
                readAll(new JsonLines(lines), batch, out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(answers);
                throw e;
            }
            return sent -> {
                Files.copy(answers, sent);
                Files.deleteIfExists(answers);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> void readAll(JsonLines lines, Batch<T> batch, OutputStream out) throws IOException {
        boolean more = true;
        for (int number = 1; more; number++) {
            Chunks.Chunk<T> chunk = next(lines, batch);
            String answers = chunks.answers(batch, batch.path() + "/" + number, chunk);
            out.write(answers.getBytes(StandardCharsets.UTF_8));
            more = !chunk.isLast();
        }
    }

    private <T> Chunks.Chunk<T> next(JsonLines lines, Batch<T> batch) throws IOException {
        List<Row<T>> rows = new ArrayList<>();
        List<RowAnswer> refused = new ArrayList<>();
        while (rows.size() + refused.size() < batch.chunk()) {
            JsonLines.Line line = lines.next();
            if (line == null) {
                return new Chunks.Chunk<>(rows, refused, true);
            }
            try {
                rows.add(new Row<>(line.row(), body(line, batch.type())));
            } catch (JsonProcessingException e) {
                refused.add(RowAnswer.refused(line.row(), JsonFaults.problem(e)));
            } catch (ProblemException e) {
                refused.add(RowAnswer.refused(line.row(), e.problem()));
            }
        }
        return new Chunks.Chunk<>(rows, refused, false);
    }

    private <T> T body(JsonLines.Line line, Class<T> type) throws IOException {
        InputStream text = line.json();
        if (text == null) {
            throw ProblemException.invalid("row", "must be shorter than " + JsonLines.LONGEST + " bytes");
        }
        return bodyCheck.checked(json.readValue(text, type));
    }
}
