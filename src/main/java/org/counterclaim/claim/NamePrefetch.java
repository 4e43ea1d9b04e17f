package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.event.EventRegister;
import org.counterclaim.event.EventTitle;
import org.counterclaim.source.Named;
import org.counterclaim.source.Sources;
import org.counterclaim.source.Words;

/** Looks up at once what many bodies name, so that a batch costs a few queries and not some for every row. */
@ApplicationScoped
class NamePrefetch {

    private final Sources sources;
    private final EventRegister events;

    NamePrefetch(Sources sources, EventRegister events) {
        this.sources = sources;
        this.events = events;
    }

    void fill(NameBook book, List<ClaimBody> bodies) {
        book.sources.putAll(sources.known(names(bodies.stream().flatMap(NamePrefetch::sources))));
        book.subjects.putAll(events.knownSubjects(names(bodies.stream().map(ClaimBody::subject))));
        book.events.putAll(events.known(bodies.stream()
                .flatMap(body -> title(body, book).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    private static Stream<Named> sources(ClaimBody body) {
        Stream<Named> via = body.via() == null ? Stream.of() : body.via().stream();
        return Stream.concat(Stream.of(body.claimant(), body.publisher()).filter(Objects::nonNull), via);
    }

    private static Set<String> names(Stream<Named> named) {
        return named.filter(one -> one != null && one.id() == null && one.name() != null)
                .map(one -> Words.tidy(String.valueOf(one.name())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<EventTitle> title(ClaimBody body, NameBook book) {
        String title = body.event().name();
        if (title == null || body.event().id() != null) {
            return Optional.empty();
        }
        Named subject = body.subject();
        if (subject == null || subject.isEmpty()) {
            return Optional.of(new EventTitle(Optional.empty(), Words.tidy(title)));
        }
        return Optional.ofNullable(
                        subject.id() != null
                                ? subject.id()
                                : book.subjects.get(Words.tidy(String.valueOf(subject.name()))))
                .map(known -> new EventTitle(Optional.of(known), Words.tidy(title)));
    }
}
