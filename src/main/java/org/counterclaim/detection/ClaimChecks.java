package org.counterclaim.detection;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.claim.ClaimViews;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.reconcile.Check;
import org.counterclaim.reconcile.DisplayNames;
import org.counterclaim.reconcile.Explanations;
import org.counterclaim.reconcile.FigureInText;
import org.counterclaim.reconcile.Statement;
import org.counterclaim.source.Names;
import org.counterclaim.statement.Quantity;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Checks the figures of an event: parts against their total, and each against the document that it cites. */
@ApplicationScoped
public class ClaimChecks {

    private static final Explanations ARABIC = new Explanations(Locale.of("ar"), DisplayNames.CODES);
    private static final Explanations ENGLISH = new Explanations(Locale.ENGLISH, DisplayNames.CODES);

    private final Jdbi database;
    private final ClaimViews claims;
    private final Statements statements;

    ClaimChecks(Jdbi database, ClaimViews claims, ObjectMapper json) {
        this.database = database;
        this.claims = claims;
        this.statements = new Statements(new Columns(json));
    }

    /** What the figures of an event show. */
    public List<Checked> ofEvent(UUID event) {
        return shown(database.withHandle(handle -> checks(handle, CheckedFigures.ofEvent(handle, event))));
    }

    /** What some claims of an event, together with other figures of their claimants, show. */
    public List<Checked> ofClaims(UUID event, Set<UUID> about) {
        return shown(database.withHandle(handle -> checks(handle, CheckedFigures.beside(handle, event, about))).stream()
                .filter(check -> check.claims().stream().anyMatch(about::contains))
                .toList());
    }

    CheckView.Listing listing(UUID event) {
        return new CheckView.Listing(database.withHandle(handle -> {
            if (!CheckedFigures.isEvent(handle, event)) {
                throw ProblemException.noSuch("event", event);
            }
            return checks(handle, CheckedFigures.ofEvent(handle, event)).stream()
                    .map(check -> new CheckView(check.finding().name(), check.claims(), why(check)))
                    .toList();
        }));
    }

    private List<Check> checks(Handle handle, Set<UUID> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        Collection<Statement> said =
                statements.byIds(handle, figures).statements().values();
        List<Check> checks = new ArrayList<>(CheckedFigures.parts(handle).check(said));
        Map<UUID, String> texts = CheckedFigures.texts(handle, figures);
        said.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .flatMap(statement -> inText(statement, texts))
                .forEach(checks::add);
        return checks;
    }

    private static Stream<Check> inText(Statement statement, Map<UUID, String> texts) {
        String text = texts.get(statement.id());
        return text != null && statement.answer() instanceof Quantity figure
                ? FigureInText.check(statement.id(), figure, text).stream()
                : Stream.empty();
    }

    private List<Checked> shown(List<Check> checks) {
        Map<UUID, ClaimView> views =
                claims
                        .byIds(checks.stream()
                                .flatMap(check -> check.claims().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(ClaimView::id, Function.identity()));
        return checks.stream()
                .map(check -> new Checked(
                        check.finding().name(),
                        why(check),
                        check.claims().stream()
                                .flatMap(claim -> Stream.ofNullable(views.get(claim)))
                                .toList()))
                .toList();
    }

    private static Names why(Check check) {
        return new Names(ARABIC.explain(check.reason()), ENGLISH.explain(check.reason()));
    }
}
