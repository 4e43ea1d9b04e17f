package org.counterclaim.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
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

    Rows(ObjectMapper json, BodyCheck bodyCheck) {
        this.json = json;
        this.bodyCheck = bodyCheck;
    }

    /** A row whose body can be read and breaks no constraint of its own. */
    record Row<T>(int number, T body) {}

    /**
     * Reads all rows.
     *
     * @param chunk how many rows are handed to {@code keep} at once
     * @param keep answers for rows, in any order
     */
    <T> StreamingOutput answer(
            InputStream lines, Class<T> type, int chunk, Function<List<Row<T>>, List<RowAnswer>> keep) {
        try {
            Path answers = Files.createTempFile("counterclaim-rows", ".jsonl");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(answers))) {
                readAll(new JsonLines(lines), type, chunk, keep, out);
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

    private <T> void readAll(
            JsonLines lines, Class<T> type, int chunk, Function<List<Row<T>>, List<RowAnswer>> keep, OutputStream out)
            throws IOException {
        boolean more = true;
        while (more) {
            List<Row<T>> rows = new ArrayList<>();
            List<RowAnswer> answers = new ArrayList<>();
            more = fill(lines, type, chunk, rows, answers);
            answers.addAll(keep.apply(rows));
            answers.sort((one, other) -> Integer.compare(one.row(), other.row()));
            for (RowAnswer answer : answers) {
                out.write(json.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    private <T> boolean fill(JsonLines lines, Class<T> type, int chunk, List<Row<T>> rows, List<RowAnswer> refused)
            throws IOException {
        while (rows.size() + refused.size() < chunk) {
            JsonLines.Line line = lines.next();
            if (line == null) {
                return false;
            }
            try {
                rows.add(new Row<>(line.row(), body(line, type)));
            } catch (JsonProcessingException e) {
                refused.add(RowAnswer.refused(line.row(), JsonFaults.problem(e)));
            } catch (ProblemException e) {
                refused.add(RowAnswer.refused(line.row(), e.problem()));
            }
        }
        return true;
    }

    private <T> T body(JsonLines.Line line, Class<T> type) throws IOException {
        InputStream text = line.json();
        if (text == null) {
            throw ProblemException.invalid("row", "must be shorter than " + JsonLines.LONGEST + " bytes");
        }
        return bodyCheck.checked(json.readValue(text, type));
    }
}
