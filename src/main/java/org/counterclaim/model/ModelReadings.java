package org.counterclaim.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.document.SecondReading;
import org.counterclaim.document.SecondReadings;
import org.jdbi.v3.core.Jdbi;

/** The reports that the model is to read or has read. */
@ApplicationScoped
class ModelReadings implements SecondReadings {

    private static final int LONGEST_DETAIL = 500;

    private final ModelSettings settings;
    private final Jdbi database;
    private final ObjectMapper json;
    private final Clock clock;

    ModelReadings(ModelSettings settings, Jdbi database, ObjectMapper json, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Puts a report on the list, in the current transaction where there is one; again when it was read or given up. */
    void want(UUID document) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into model_reading (document_id, not_before, changed_at) values (:document, :now, :now)
                        on conflict (document_id) do update
                        set state = 'WAITING', attempts = 0, not_before = :now, problem = null, detail = null,
                            changed_at = :now
                        where model_reading.state <> 'WAITING'""")
                .bind("document", document)
                .bind("now", now())
                .execute());
    }

    /** The next report that is due; nobody else takes it before {@code lease} is over. */
    Optional<ReadingTask> take(Duration lease) {
        return database.inTransaction(handle -> handle.createQuery("""
                        update model_reading set attempts = attempts + 1, not_before = :until
                        where document_id = (
                            select document_id from model_reading where state = 'WAITING' and not_before <= :now
                            order by not_before limit 1 for update skip locked)
                        returning document_id, attempts""")
                .bind("now", now())
                .bind("until", now().plus(lease))
                .map((row, context) -> new ReadingTask(row.getObject(1, UUID.class), row.getInt(2)))
                .findOne());
    }

    /** Locks the task until the transaction ends; false when it is no longer the caller's. */
    boolean isMine(ReadingTask task) {
        return database.withHandle(handle -> handle.createQuery("""
                        select true from model_reading
                        where document_id = :document and attempts = :attempt and state = 'WAITING' for update""")
                .bind("document", task.document())
                .bind("attempt", task.attempt())
                .mapTo(Boolean.class)
                .findOne()
                .isPresent());
    }

    void read(ReadingTask task, String model, int proposed, int known, List<Refusal> refused) {
        database.useHandle(handle -> handle.createUpdate("""
                        update model_reading
                        set state = 'READ', model = :model, problem = null, detail = null, proposed = :proposed,
                            known = :known, refused = cast(:refused as jsonb), changed_at = :now
                        where document_id = :document""")
                .bind("document", task.document())
                .bind("model", model)
                .bind("proposed", proposed)
                .bind("known", known)
                .bind("refused", written(refused))
                .bind("now", now())
                .execute());
    }

    /** Keeps what went wrong; the report waits for {@code pause}, or is given up when that is empty. */
    void failed(ReadingTask task, String model, ModelFailure failure, Optional<Duration> pause) {
        database.useHandle(handle -> handle.createUpdate("""
                        update model_reading
                        set state = :state, model = :model, problem = :problem, detail = :detail, not_before = :next,
                            changed_at = :now
                        where document_id = :document and attempts = :attempt and state = 'WAITING'""")
                .bind("document", task.document())
                .bind("attempt", task.attempt())
                .bind("state", pause.isPresent() ? "WAITING" : "GIVEN_UP")
                .bind("model", model)
                .bind("problem", failure.kind().name())
                .bind("detail", shown(failure))
                .bind("next", now().plus(pause.orElse(Duration.ZERO)))
                .bind("now", now())
                .execute());
    }

    @Override
    public Optional<SecondReading> of(UUID document) {
        return database.withHandle(handle -> handle.createQuery("""
                        select state, model, attempts, problem, detail, proposed, known, refused, changed_at
                        from model_reading where document_id = :document""")
                .bind("document", document)
                .map((row, context) -> reading(row))
                .findOne());
    }

    @Override
    public Optional<String> host() {
        return settings.url().map(URI::getHost);
    }

    long waiting() {
        return database.withHandle(
                handle -> handle.createQuery("select count(*) from model_reading where state = 'WAITING'")
                        .mapTo(Long.class)
                        .one());
    }

    private SecondReading reading(ResultSet row) throws SQLException {
        return new SecondReading(
                row.getString("state"),
                row.getString("model"),
                row.getInt("attempts"),
                row.getString("problem"),
                row.getString("detail"),
                row.getInt("proposed"),
                row.getInt("known"),
                refused(row.getString("refused")),
                row.getObject("changed_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC));
    }

    private List<SecondReading.Refused> refused(String written) {
        try {
            return json.readValue(written, new TypeReference<List<SecondReading.Refused>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not what was written", e);
        }
    }

    private String written(List<Refusal> refused) {
        try {
            return json.writeValueAsString(refused.stream()
                    .map(each -> new SecondReading.Refused(each.reason().name(), each.words()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings can be written", e);
        }
    }

    private static String shown(ModelFailure failure) {
        String clean = String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}", " ");
        return clean.substring(0, Math.min(clean.length(), LONGEST_DETAIL));
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }
}
