package org.counterclaim.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.chat.ChatModel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterclaim.claim.ClaimIntake;
import org.counterclaim.claim.KnownClaims;
import org.counterclaim.claim.NewClaim;
import org.counterclaim.document.Document;
import org.counterclaim.document.Documents;
import org.counterclaim.extract.Extractor;
import org.counterclaim.extract.Report;
import org.counterclaim.intake.ReportedClaims;
import org.counterclaim.intake.Reports;
import org.counterclaim.model.ModelFailure.Kind;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.predicate.Predicate;
import org.counterclaim.predicate.Predicates;
import org.counterclaim.predicate.QualifierValues;
import org.counterclaim.predicate.Term;
import org.jboss.logging.Logger;

/** Has one report read after another. Nothing is locked while the model thinks, and nothing of it is kept twice. */
@ApplicationScoped
class ModelWork {

    private static final Logger LOG = Logger.getLogger(ModelWork.class);
    private static final Duration KEEPING = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final ModelReadings readings;
    private final Documents documents;
    private final Predicates predicates;
    private final QualifierValues qualifiers;
    private final Reports reports;
    private final ReportedClaims reported;
    private final KnownClaims known;
    private final ClaimIntake claims;
    private final Extractor rules;
    private final ObjectMapper json;
    private final ModelSettings settings;

    private record Asked(Report report, Vocabulary vocabulary) {}

    ModelWork(
            ModelReadings readings,
            Documents documents,
            Predicates predicates,
            QualifierValues qualifiers,
            Reports reports,
            ReportedClaims reported,
            KnownClaims known,
            ClaimIntake claims,
            Extractor rules,
            ObjectMapper json,
            ModelSettings settings) {
        this.readings = readings;
        this.documents = documents;
        this.predicates = predicates;
        this.qualifiers = qualifiers;
        this.reports = reports;
        this.reported = reported;
        this.known = known;
        this.claims = claims;
        this.rules = rules;
        this.json = json;
        this.settings = settings;
    }

    /** Has the next report read; false when none is due. */
    @ActivateRequestContext
    boolean workOnce(Endpoint endpoint, ChatModel model) {
        Optional<ReadingTask> taken = readings.take(settings.timeout().plus(KEEPING));
        taken.ifPresent(task -> work(task, endpoint, model));
        return taken.isPresent();
    }

    private void work(ReadingTask task, Endpoint endpoint, ChatModel model) {
        try {
            Asked asked = QuarkusTransaction.requiringNew().call(() -> asked(task));
            ModelReading reading =
                    new ModelReader(model, asked.vocabulary(), rules, json, settings).read(asked.report());
            RetriedTransaction.call(() -> keep(task, endpoint, reading));
        } catch (RuntimeException thrown) {
            ModelFailure failure = thrown instanceof ModelFailure known
                    ? known
                    : new ModelFailure(Kind.NOT_KEPT, String.valueOf(thrown), thrown);
            boolean last = task.attempt() >= settings.attempts();
            LOG.warnf(
                    "Report %s was not read by %s (%s, attempt %d%s): %s",
                    task.document(),
                    endpoint.extractor(),
                    failure.kind(),
                    task.attempt(),
                    last ? ", the last" : "",
                    failure.getMessage());
            readings.failed(
                    task, endpoint.extractor(), failure, last ? Optional.empty() : Optional.of(pause(task.attempt())));
        }
    }

    private Duration pause(int attempt) {
        Duration pause = settings.pause().multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private Asked asked(ReadingTask task) {
        return new Asked(reports.of(document(task)), vocabulary());
    }

    private Document document(ReadingTask task) {
        return Objects.requireNonNull(documents.findById(task.document()));
    }

    private Vocabulary vocabulary() {
        var words = new TreeMap<String, Vocabulary.Word>();
        for (Predicate predicate : predicates.list("active order by code")) {
            words.put(
                    predicate.code(),
                    new Vocabulary.Word(
                            predicate.answerKind(),
                            predicate.question().in("en"),
                            predicate.terms().stream().map(Term::code).toList(),
                            predicate.unit(),
                            predicate.cumulative()));
        }
        var categories = new TreeSet<String>(
                qualifiers.codes().getOrDefault("category", Map.of()).values());
        return new Vocabulary(words, categories);
    }

    /** False when the task is somebody else's by now, who keeps it. */
    private boolean keep(ReadingTask task, Endpoint endpoint, ModelReading reading) {
        if (!readings.isMine(task)) {
            return false;
        }
        List<NewClaim> found =
                reported.resolved(document(task), reading.extraction().claims(), endpoint.extractor());
        List<NewClaim> fresh = known.without(task.document(), found);
        claims.keep(fresh);
        readings.read(task, endpoint.extractor(), fresh.size(), found.size() - fresh.size(), reading.refused());
        return true;
    }
}
