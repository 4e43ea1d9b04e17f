package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.event.Event;
import org.counterclaim.event.EventRegister;
import org.counterclaim.event.Events;
import org.counterclaim.event.Subject;
import org.counterclaim.event.Subjects;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.place.Places;
import org.counterclaim.source.Named;
import org.counterclaim.source.Names;
import org.counterclaim.source.Source;
import org.counterclaim.source.Sources;

/**
 * Tells what is meant by a name in a form. What was found by searching counts as long as the field still holds its
 * name: a name typed over it, with or without scripts, is meant as typed.
 */
@ApplicationScoped
class ChosenNames {

    private final Sources sources;
    private final Events events;
    private final Subjects subjects;
    private final EventRegister register;
    private final Places places;

    ChosenNames(Sources sources, Events events, Subjects subjects, EventRegister register, Places places) {
        this.sources = sources;
        this.events = events;
        this.subjects = subjects;
        this.register = register;
        this.places = places;
    }

    Named source(String text, String id) {
        return id(id).flatMap(sources::present)
                .filter(source -> isNamed(source.names(), text))
                .map(Source::id)
                .map(found -> new Named(found, null))
                .orElseGet(() -> Named.of(text));
    }

    /** An event known by this title under any subject is meant, and only else a new one. */
    Named event(String text, String id) {
        Optional<UUID> found = id(id).flatMap(events::present)
                .filter(event -> isNamed(event.titles(), text))
                .map(Event::id);
        if (found.isPresent()) {
            return new Named(found.get(), null);
        }
        List<UUID> called = register.called(text);
        return called.size() == 1 ? new Named(called.getFirst(), null) : Named.of(text);
    }

    Named subject(String text, String id) {
        return id(id).flatMap(subjects::present)
                .filter(subject -> isNamed(subject.titles(), text))
                .map(Subject::id)
                .map(found -> new Named(found, null))
                .orElseGet(() -> Named.of(text));
    }

    AnswerBody.NamedPlace place(String text, String path) {
        return Optional.of(path)
                .filter(given -> !given.isEmpty())
                .flatMap(places::at)
                .filter(place -> isNamed(place.names(), text))
                .map(PlaceEntry::path)
                .map(found -> new AnswerBody.NamedPlace(null, found, null))
                .orElseGet(() -> AnswerBody.NamedPlace.of(text));
    }

    private static Optional<UUID> id(String text) {
        return Optional.ofNullable(Named.of(text).id());
    }

    private static boolean isNamed(Names names, String text) {
        return text.equals(names.ar()) || text.equals(names.en());
    }
}
