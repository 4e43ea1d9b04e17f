package org.counterclaim.reports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import org.counterclaim.extract.EventLink;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.extract.Extractor;
import org.counterclaim.extract.KnownEvent;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Report;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.event.Clues;
import org.counterclaim.extract.event.EventLinker;
import org.counterclaim.extract.place.Gazetteer;
import org.counterclaim.reconcile.ClaimReconciler;
import org.counterclaim.reconcile.Contradiction;
import org.counterclaim.reconcile.PredicateRule;
import org.counterclaim.reconcile.QuestionContext;
import org.counterclaim.reconcile.Reconciliation;
import org.counterclaim.reconcile.Statement;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Takes a story's reports in as the product does, with the same plain classes but no database. */
public final class Desk {

    private final Extractor extractor = Extractor.load();
    private final EventLinker linker = new EventLinker(Gazetteer.load());
    private final Map<String, PredicateRule> predicates = Vocabulary.predicates();
    private final Map<String, String> sourcePaths = Vocabulary.sourcePaths();
    private final Set<String> unnamed = Vocabulary.unnamedSources();
    private final Map<String, String> sourceNames = Vocabulary.sourceNames();

    /** A conflict found, with the predicate asked. */
    public record FoundConflict(String predicate, Contradiction contradiction) {}

    /** What a story's reports gave. */
    public record Outcome(List<Found> claims, List<FoundConflict> conflicts) {}

    /** As in the detection: what is trusted less flags nothing. */
    private static final double LEAST_CONFIDENCE = 0.6;

    private record Question(UUID event, String predicate, SortedMap<String, String> qualifiers) {}

    public Outcome take(Story story) {
        Map<UUID, KnownEvent> events = new LinkedHashMap<>();
        Map<Question, List<Statement>> asked = new LinkedHashMap<>();
        List<Found> claims = new ArrayList<>();
        for (int number = 0; number < story.documents().size(); number++) {
            Story.Told told = story.documents().get(number);
            Map<Integer, UUID> under = new HashMap<>();
            for (ProposedClaim claim : extract(told)) {
                UUID event = under.computeIfAbsent(claim.event().number(), n -> link(claim.event(), events));
                Found found = new Found(id(number + "/" + claims.size()), number, claim, event, names(claim, told));
                claims.add(found);
                if (claim.confidence() < LEAST_CONFIDENCE) {
                    continue;
                }
                asked.computeIfAbsent(
                                new Question(event, claim.predicate(), claim.qualifiers()), none -> new ArrayList<>())
                        .add(statement(found, told));
            }
        }
        List<FoundConflict> conflicts = new ArrayList<>();
        asked.forEach((question, statements) -> reconcile(
                        question, statements, siblings(question, asked), events.get(question.event()))
                .contradictions()
                .forEach(found -> conflicts.add(new FoundConflict(question.predicate(), found))));
        return new Outcome(claims, conflicts);
    }

    public List<ProposedClaim> extract(Story.Told told) {
        return extractor
                .extract(new Report(
                        told.publisher(),
                        told.headline(),
                        told.language(),
                        told.publishedAt(),
                        ZoneOffset.UTC,
                        told.text()))
                .claims();
    }

    private UUID link(EventSketch sketch, Map<UUID, KnownEvent> events) {
        EventLink link = linker.link(List.of(sketch), events.values()).getFirst();
        if (link.event() != null) {
            events.computeIfPresent(link.event(), (id, known) -> known.knownBy(Clues.learnt(known, sketch)));
            return link.event();
        }
        UUID event = id("event " + events.size());
        events.put(
                event,
                new KnownEvent(
                        event,
                        id("subject"),
                        new TreeSet<>(List.of(sketch.family())),
                        sketch.places(),
                        sketch.window(),
                        sketch.actors()));
        return event;
    }

    private static List<Statement> siblings(Question question, Map<Question, List<Statement>> asked) {
        return asked.entrySet().stream()
                .filter(other -> other.getKey().event().equals(question.event())
                        && other.getKey().predicate().equals(question.predicate())
                        && !other.getKey().equals(question))
                .flatMap(other -> other.getValue().stream())
                .toList();
    }

    private Reconciliation reconcile(
            Question question, List<Statement> statements, List<Statement> siblings, @Nullable KnownEvent event) {
        PredicateRule rule = predicates.get(question.predicate());
        if (rule == null || event == null) {
            return new Reconciliation(List.of(), List.of());
        }
        TimeWindow window = event.window();
        Instant start = window == null ? null : window.from();
        return new ClaimReconciler()
                .reconcile(
                        new QuestionContext(
                                id(question.toString()), rule, question.qualifiers(), event.places(), start, siblings),
                        statements);
    }

    private Statement statement(Found found, Story.Told told) {
        ProposedClaim claim = found.claim();
        return new Statement(
                found.id(),
                claim.predicate(),
                origin(claim, told),
                claim.stance(),
                answer(claim),
                claim.certainty(),
                claim.qualifiers(),
                claim.places(),
                claim.happened(),
                told.publishedAt(),
                told.publishedAt(),
                'F',
                null);
    }

    /** A party is known by the bodies that it belongs to. */
    private Answer answer(ProposedClaim claim) {
        return claim.answer() instanceof Actor actor
                ? new Actor(sourcePaths.getOrDefault(actor.path(), actor.path()), actor.name())
                : claim.answer();
    }

    private @Nullable UUID origin(ProposedClaim claim, Story.Told told) {
        Speaker speaker = claim.claimant();
        if (claim.publisherIsClaimant()) {
            return id(told.publisher());
        }
        return speaker.anonymous() || !speaker.isKnown() || unnamed.contains(String.valueOf(speaker.code()))
                ? null
                : id(speaker.code() == null ? String.valueOf(speaker.name()) : speaker.code());
    }

    private String names(ProposedClaim claim, Story.Told told) {
        if (claim.publisherIsClaimant()) {
            return told.publisher();
        }
        Speaker speaker = claim.claimant();
        return speaker.name() + " | " + sourceNames.getOrDefault(String.valueOf(speaker.code()), "");
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}
