package org.counterclaim.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.audit.CurrentPerson;

/** The views above the queue: those that are always there, and those that were kept. */
@ApplicationScoped
class Tabs {

    private static final List<String> OPEN = List.of("NEW", "REOPENED", "IN_REVIEW", "PEER_REVIEW");

    private final KeepingViews views;
    private final CurrentPerson person;

    Tabs(KeepingViews views, CurrentPerson person) {
        this.views = views;
        this.person = person;
    }

    List<Queue.Tab> of(QueueAsked asked) {
        String here = asked.href();
        return Stream.concat(
                        Stream.of(
                                standing("all", QueueAsked.of(new MultivaluedHashMap<>())),
                                standing("open", of("state", OPEN, "active", List.of("true"))),
                                standing("untaken", of("state", OPEN, "assignee", List.of(ConflictFilter.NOBODY))),
                                standing("mine", of("state", OPEN, "assignee", List.of(person.name()))),
                                standing("second", of("state", List.of("PEER_REVIEW"), "active", List.of("true")))),
                        views.shown().stream().map(this::kept))
                .map(tab -> new Queue.Tab(
                        tab.code(), tab.view(), tab.href(), tab.href().equals(here), tab.isOwn()))
                .toList();
    }

    private static QueueAsked of(String name, List<String> values, String other, List<String> otherValues) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.put(name, values);
        parameters.put(other, otherValues);
        return QueueAsked.of(parameters);
    }

    private static Queue.Tab standing(String code, QueueAsked asked) {
        return new Queue.Tab(code, null, asked.href(), false, false);
    }

    private Queue.Tab kept(SavedView view) {
        return new Queue.Tab("kept", view, view.href(), false, view.owner().equals(person.name()));
    }
}
