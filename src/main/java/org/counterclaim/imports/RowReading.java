package org.counterclaim.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.counterclaim.claim.ClaimBody;
import org.counterclaim.document.DocumentBody;
import org.counterclaim.document.Fingerprint;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.FieldError;
import org.counterclaim.problem.FieldErrors;
import org.counterclaim.problem.JsonFaults;
import org.counterclaim.problem.Problem;

/** Reads rows as a mapping says, up to where the database is needed to judge them. */
@ApplicationScoped
class RowReading {

    /** What an encoding could not tell stands in its place. */
    private static final Pattern LOST = Pattern.compile("\uFFFD");

    private final ObjectMapper json;
    private final BodyCheck check;
    private final VocabularyWords vocabulary;

    RowReading(ObjectMapper json, BodyCheck check, VocabularyWords vocabulary) {
        this.json = json;
        this.check = check;
        this.vocabulary = vocabulary;
    }

    /** A row as far as it could be read. */
    sealed interface Read {
        record Claim(ClaimBody body, String fingerprint) implements Read {}

        record Report(DocumentBody body, String fingerprint) implements Read {}

        record Refused(List<RowFault> faults) implements Read {}
    }

    /** Reads the rows of one file; made in a transaction, since it asks for the vocabulary. */
    Reader reader(Mapping mapping, List<String> header) {
        return new Reader(mapping, header, new BodyReader(mapping, vocabulary.all()));
    }

    /** Reads the rows of one file. */
    final class Reader {

        private final Mapping mapping;
        private final List<String> header;
        private final BodyReader bodies;

        private Reader(Mapping mapping, List<String> header, BodyReader bodies) {
            this.mapping = mapping;
            this.header = header;
            this.bodies = bodies;
        }

        Read read(Table.Line row) {
            if (row.fault() != null) {
                return new Read.Refused(List.of(RowFault.ofRow(row.fault())));
            }
            if (row.cells().stream()
                    .anyMatch(cell -> cell != null && LOST.matcher(cell).find())) {
                return new Read.Refused(List.of(RowFault.ofRow(
                        "holds letters that cannot be read: choose another encoding, or mend the file")));
            }
            FieldErrors errors = new FieldErrors();
            ObjectNode body = bodies.body(row.cells(), errors);
            return errors.none() ? checked(body) : refused(errors.list());
        }

        private Read checked(ObjectNode body) {
            String fingerprint = Fingerprint.of(mapping.content() + body.toString());
            return switch (mapping.content()) {
                case CLAIMS -> checked(body, ClaimBody.class, claim -> new Read.Claim(claim, fingerprint));
                case REPORTS -> checked(body, DocumentBody.class, report -> new Read.Report(report, fingerprint));
            };
        }

        private <T> Read checked(ObjectNode body, Class<T> type, Function<T, Read> sound) {
            try {
                T read = json.treeToValue(body, type);
                List<FieldError> errors = check.errorsOf(read);
                return errors.isEmpty() ? sound.apply(read) : refused(errors);
            } catch (JsonProcessingException unreadable) {
                return new Read.Refused(faults(JsonFaults.problem(unreadable)));
            }
        }

        private Read refused(List<FieldError> errors) {
            return new Read.Refused(bodies.faults(errors, header));
        }

        /** A refusal of the intake, told by columns. */
        List<RowFault> faults(Problem problem) {
            List<FieldError> errors = Objects.requireNonNullElse(problem.errors(), List.of());
            return errors.isEmpty() ? List.of(RowFault.ofRow(problem.detail())) : bodies.faults(errors, header);
        }
    }
}
