package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.reading.Offices;
import org.counterclaim.source.Names;
import org.counterclaim.source.SourceKind;
import org.counterclaim.source.SourceRegister;
import org.counterclaim.source.Sources;
import org.counterclaim.statement.Actor;
import org.jspecify.annotations.Nullable;

/** Knows the speakers and parties of a report again among the sources, and enters those that are new. */
@ApplicationScoped
class Speakers {

    private final SourceRegister register;
    private final Sources sources;
    private final HomeOffices atHome;
    private final Offices offices;
    private final StorySpeakers story;
    private final EntityManager database;

    Speakers(
            SourceRegister register,
            Sources sources,
            HomeOffices atHome,
            Offices offices,
            StorySpeakers story,
            EntityManager database) {
        this.register = register;
        this.sources = sources;
        this.atHome = atHome;
        this.offices = offices;
        this.story = story;
        this.database = database;
    }

    /** The sources that one report's speakers turned out to be. */
    record Known(Map<String, UUID> byCode, Map<String, UUID> byName) {

        @Nullable UUID of(Speaker speaker) {
            UUID coded = speaker.code() == null ? null : byCode.get(speaker.code());
            return coded != null ? coded : speaker.name() == null ? null : byName.get(speaker.name());
        }

        UUID of(Actor actor) {
            UUID coded = byCode.get(actor.path());
            return Objects.requireNonNull(coded != null ? coded : byName.get(actor.name()));
        }
    }

    /**
     * The sources behind the speakers of one report.
     *
     * @param events what its claims were put under: within their story a name is known again in the other script
     */
    Known known(List<ProposedClaim> claims, Set<UUID> events) {
        Map<String, UUID> byCode = coded(codes(claims));
        Map<String, UUID> byName = new HashMap<>(atHome(claims));
        for (ProposedClaim claim : claims) {
            if (!claim.publisherIsClaimant()) {
                enter(claim.claimant(), byCode, byName, events);
            }
            claim.via().forEach(speaker -> enter(speaker, byCode, byName, events));
            if (claim.answer() instanceof Actor actor && !enterOffice(actor, byCode)) {
                UUID id = byName.computeIfAbsent(
                        actor.name(), name -> register.findOrEnter(name, SourceKind.ORGANISATION));
                remember(actor, id);
            }
        }
        return new Known(byCode, byName);
    }

    /** Whether the actor is known by its code, such as the army of a country. */
    private boolean enterOffice(Actor actor, Map<String, UUID> byCode) {
        String code = actor.path();
        Offices.BothNames office = byCode.containsKey(code) ? null : offices.names(code);
        if (office != null) {
            byCode.put(
                    code, register.findOrEnter(new Names(office.arabic(), office.english()), SourceKind.ARMED_PARTY));
        }
        return byCode.containsKey(code);
    }

    /** Offices named without their country that are known under the one country their claims speak of. */
    private Map<String, UUID> atHome(List<ProposedClaim> claims) {
        Map<String, Set<String>> countries = new HashMap<>();
        for (ProposedClaim claim : claims) {
            Speaker speaker = claim.claimant();
            if (speaker.name() != null && speaker.code() == null && !speaker.anonymous()) {
                claim.event()
                        .places()
                        .forEach(place -> countries
                                .computeIfAbsent(speaker.name(), name -> new TreeSet<>())
                                .add(place.path().split("/", 2)[0]));
            }
        }
        countries.values().removeIf(some -> some.size() != 1);
        countries.keySet().removeAll(sources.known(countries.keySet()).keySet());
        Map<String, UUID> known = new HashMap<>();
        countries.forEach((name, country) ->
                sources.known(atHome.names(name, country.iterator().next())).values().stream()
                        .sorted()
                        .findFirst()
                        .ifPresent(source -> known.put(name, source)));
        return known;
    }

    /** A name that is spelt alike in both scripts is found again by its code. */
    private void remember(Actor actor, UUID id) {
        if (actor.path().startsWith("x-")) {
            database.createNativeQuery("""
                            update source set code = :code
                            where id = :id and code is null and not exists (select from source where code = :code)""")
                    .setParameter("code", actor.path())
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    private void enter(Speaker speaker, Map<String, UUID> byCode, Map<String, UUID> byName, Set<UUID> events) {
        String name = speaker.name();
        String code = speaker.code();
        Offices.BothNames office = code == null || byCode.containsKey(code) ? null : offices.names(code);
        if (code != null && office != null) {
            SourceKind kind = SourceKind.valueOf(speaker.kind().name());
            byCode.put(code, register.findOrEnter(new Names(office.arabic(), office.english()), kind));
        } else if (name != null && (speaker.code() == null || !byCode.containsKey(speaker.code()))) {
            SourceKind kind = SourceKind.valueOf(speaker.kind().name());
            byName.computeIfAbsent(name, unknown -> {
                UUID alike = speaker.anonymous() || sources.named(unknown) != null
                        ? null
                        : story.alike(unknown, speaker.kind(), events);
                return alike != null && register.alsoCalled(alike, unknown)
                        ? alike
                        : register.findOrEnter(unknown, kind);
            });
        }
    }

    private static Collection<String> codes(List<ProposedClaim> claims) {
        Collection<String> codes = new TreeSet<>();
        for (ProposedClaim claim : claims) {
            add(claim.claimant(), codes);
            claim.via().forEach(speaker -> add(speaker, codes));
            if (claim.answer() instanceof Actor actor) {
                codes.add(actor.path());
            }
        }
        return codes;
    }

    private static void add(Speaker speaker, Collection<String> codes) {
        if (speaker.code() != null) {
            codes.add(speaker.code());
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, UUID> coded(Collection<String> codes) {
        List<Object[]> rows = database.createNativeQuery(
                        "select code, coalesce(merged_into_id, id) from source where code = any (cast(:codes as text[]))")
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
        Map<String, UUID> known = new HashMap<>();
        rows.forEach(row -> known.put((String) row[0], (UUID) row[1]));
        return known;
    }
}
