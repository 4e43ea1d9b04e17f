package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.text.Skeleton;
import org.counterclaim.source.Words;
import org.jspecify.annotations.Nullable;

/**
 * Knows a speaker again whose name another report of the same story spells in the other script: Tebboune is تبون there.
 * Over all stories many names share a skeleton, so it looks no further than the events' subject.
 */
@ApplicationScoped
class StorySpeakers {

    private static final int SHORTEST_PERSON = 3;
    private static final int SHORTEST_BODY = 4;

    private final EntityManager database;

    StorySpeakers(EntityManager database) {
        this.database = database;
    }

    /** The one source of the story that has no name in this script and sounds like this one; null when there is none. */
    @Nullable UUID alike(String name, SpeakerKind kind, Collection<UUID> events) {
        String bones = Skeleton.of(name);
        int shortest = kind == SpeakerKind.PERSON ? SHORTEST_PERSON : SHORTEST_BODY;
        if (events.isEmpty() || bones.length() < shortest) {
            return null;
        }
        Set<UUID> fitting = new TreeSet<>();
        for (Object[] row : told(kind, Words.isArabic(name), events)) {
            if (isAlike(bones, Skeleton.of((String) row[1]), kind, shortest)) {
                fitting.add((UUID) row[0]);
            }
        }
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    /** Bodies sound alike as a whole; people by their last name, and by another where both reports give one. */
    private static boolean isAlike(String one, String other, SpeakerKind kind, int shortest) {
        if (one.equals(other) || kind != SpeakerKind.PERSON) {
            return one.equals(other);
        }
        List<String> ones = List.of(one.split("-"));
        List<String> others = List.of(other.split("-"));
        boolean last = ones.getLast().equals(others.getLast()) && ones.getLast().length() >= shortest;
        return last
                && (ones.size() == 1 || others.size() == 1 || ones.getFirst().equals(others.getFirst()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> told(SpeakerKind kind, boolean arabic, Collection<UUID> events) {
        String mine = arabic ? "name_ar" : "name_en";
        String others = arabic ? "name_en" : "name_ar";
        return database.createNativeQuery("""
                        select distinct source.id, source.%s from source
                        join claim on claim.claimant_id = source.id
                        join question on question.id = claim.question_id
                        join event on event.id = question.event_id
                        where event.subject_id in (select subject_id from event where id = any (:events))
                        and source.%s is null and source.%s is not null and source.code is null
                        and source.merged_into_id is null and source.kind = :kind""".formatted(others, mine, others))
                .setParameter("events", events.toArray(UUID[]::new))
                .setParameter("kind", kind.name())
                .getResultList();
    }
}
