package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.document.Document;
import org.counterclaim.document.Documents;
import org.counterclaim.event.Event;
import org.counterclaim.event.EventRegister;
import org.counterclaim.event.EventTitle;
import org.counterclaim.event.Events;
import org.counterclaim.event.Subject;
import org.counterclaim.event.Subjects;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.place.Places;
import org.counterclaim.predicate.Predicate;
import org.counterclaim.predicate.Predicates;
import org.counterclaim.problem.FieldErrors;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Named;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceKind;
import org.counterclaim.source.SourceRegister;
import org.counterclaim.source.Sources;
import org.counterclaim.source.Words;
import org.jspecify.annotations.Nullable;

/** Finds what the names in a body stand for, and enters sources, subjects and events that are new. */
@ApplicationScoped
class NameLookup {

    private final Sources sources;
    private final SourceRegister sourceRegister;
    private final Subjects subjects;
    private final Events events;
    private final EventRegister eventRegister;
    private final Places places;
    private final Predicates predicates;
    private final Documents documents;

    NameLookup(
            Sources sources,
            SourceRegister sourceRegister,
            Subjects subjects,
            Events events,
            EventRegister eventRegister,
            Places places,
            Predicates predicates,
            Documents documents) {
        this.sources = sources;
        this.sourceRegister = sourceRegister;
        this.subjects = subjects;
        this.events = events;
        this.eventRegister = eventRegister;
        this.places = places;
        this.predicates = predicates;
        this.documents = documents;
    }

    Optional<Predicate> predicate(String code, NameBook book) {
        return book.predicates.computeIfAbsent(code, predicates::findByIdOptional);
    }

    Optional<Document> document(UUID id, NameBook book) {
        return book.documents.computeIfAbsent(id, documents::findByIdOptional);
    }

    /** Notes an error when something is named by an id that nothing has, or by nothing at all. */
    void checkIds(ClaimBody body, NameBook book, FieldErrors errors) {
        checkSource("claimant", body.claimant(), book, errors);
        checkSource("publisher", body.publisher(), book, errors);
        List<Named> via = body.via() == null ? List.of() : body.via();
        for (int i = 0; i < via.size(); i++) {
            checkSource("via[" + i + "]", via.get(i), book, errors);
        }
        check("event", "event", body.event(), errors, id -> eventId(id, book).isPresent());
        check(
                "subject",
                "subject",
                body.subject(),
                errors,
                id -> subjectId(id, book).isPresent());
    }

    private void checkSource(String field, @Nullable Named named, NameBook book, FieldErrors errors) {
        check(field, "source", named, errors, id -> sourceId(id, book).isPresent());
    }

    private static void check(
            String field,
            String what,
            @Nullable Named named,
            FieldErrors errors,
            java.util.function.Predicate<UUID> exists) {
        if (named == null) {
            return;
        }
        UUID id = named.id();
        if (named.isEmpty()) {
            errors.add(field, "must have an id or a name");
        } else if (id != null && !exists.test(id)) {
            errors.add(field, "is no " + what + " that exists: " + id);
        }
    }

    Optional<UUID> sourceId(UUID id, NameBook book) {
        return book.sourceIds.computeIfAbsent(
                id, wanted -> sources.present(wanted).map(Source::id));
    }

    private Optional<UUID> eventId(UUID id, NameBook book) {
        return book.eventIds.computeIfAbsent(
                id, wanted -> events.present(wanted).map(Event::id));
    }

    private Optional<UUID> subjectId(UUID id, NameBook book) {
        return book.subjectIds.computeIfAbsent(
                id, wanted -> subjects.present(wanted).map(Subject::id));
    }

    UUID source(Named named, SourceKind otherwise, NameBook book) {
        UUID id = named.id();
        return id != null
                ? sourceId(id, book).orElseThrow()
                : book.sources.computeIfAbsent(
                        Words.tidy(String.valueOf(named.name())), name -> sourceRegister.findOrEnter(name, otherwise));
    }

    UUID event(Named named, @Nullable Named subject, NameBook book) {
        UUID id = named.id();
        if (id != null) {
            return eventId(id, book).orElseThrow();
        }
        String title = Words.tidy(String.valueOf(named.name()));
        Optional<UUID> under = Optional.ofNullable(subject).map(given -> subject(given, book));
        return book.events.computeIfAbsent(new EventTitle(under, title), this::eventTitled);
    }

    private UUID eventTitled(EventTitle wanted) {
        if (wanted.subject().isPresent()) {
            return eventRegister.event(wanted.subject().get(), wanted.title());
        }
        List<UUID> called = eventRegister.called(wanted.title());
        if (called.size() > 1) {
            throw ProblemException.invalid(
                    "event", "is the title of several events: name the subject too, or send one of the ids " + called);
        }
        return called.isEmpty()
                ? eventRegister.event(eventRegister.subject(wanted.title()), wanted.title())
                : called.getFirst();
    }

    private UUID subject(Named named, NameBook book) {
        UUID id = named.id();
        return id != null
                ? subjectId(id, book).orElseThrow()
                : book.subjects.computeIfAbsent(Words.tidy(String.valueOf(named.name())), eventRegister::subject);
    }

    /** The event that a move names, or {@code present}. */
    UUID eventToMoveTo(ClaimMove to, UUID present) {
        Named named = to.event();
        if (named == null || named.isEmpty()) {
            return present;
        }
        NameBook book = new NameBook();
        FieldErrors errors = new FieldErrors();
        check("event", "event", named, errors, id -> eventId(id, book).isPresent());
        check(
                "subject",
                "subject",
                to.subject(),
                errors,
                id -> subjectId(id, book).isPresent());
        errors.refuseIfAny();
        return event(named, to.subject(), book);
    }

    /** The predicate that a move names, with the answer of the present one, or the present one. */
    String predicateToMoveTo(ClaimMove to, String present) {
        String code = to.predicate();
        if (code == null || code.equals(present)) {
            return present;
        }
        NameBook book = new NameBook();
        Predicate wanted = predicate(code, book)
                .orElseThrow(() -> ProblemException.invalid("predicate", "is not in the vocabulary: " + code));
        if (predicate(present, book)
                .filter(it -> it.answerKind() == wanted.answerKind())
                .isEmpty()) {
            throw ProblemException.invalid("predicate", "must have the same kind of answer as " + present);
        }
        return code;
    }

    /** The place of an id, a path or a name. */
    Optional<PlaceEntry> place(String field, String given, NameBook book, FieldErrors errors) {
        List<PlaceEntry> found = book.places.computeIfAbsent(given, places::given);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        errors.add(
                field,
                found.isEmpty()
                        ? "is no place of the gazetteer: " + given
                        : "is the name of several places: send one of "
                                + found.stream().map(PlaceEntry::path).toList());
        return Optional.empty();
    }
}
