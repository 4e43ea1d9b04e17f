package org.counterclaim.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.source.Names;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Counts what an export holds, a thousand conflicts at a time. */
final class Summarising {

    private static final int CHUNK = 1_000;
    private static final int MOST_DAYS = 92;

    private record Pair(UUID one, UUID other) {}

    private final Jdbi database;
    private final Period period;
    private final ZoneId zone;
    private final Map<UUID, Integer> sources = new HashMap<>();
    private final Map<Pair, Integer> pairs = new HashMap<>();
    private final Map<LocalDate, Integer> days = new TreeMap<>();

    Summarising(Jdbi database, Period period, ZoneId zone) {
        this.database = database;
        this.period = period;
        this.zone = zone;
    }

    Summary of(Inventory inventory, List<Standing> standings, Summary.@Nullable Since since) {
        noughts();
        for (Inventory.Shelf shelf : inventory.shelves()) {
            for (List<UUID> chunk : Contents.chunks(shelf.conflicts(), CHUNK)) {
                database.useHandle(handle -> count(handle, chunk));
            }
        }
        Map<String, Integer> sections = new LinkedHashMap<>();
        inventory
                .shelves()
                .forEach(shelf ->
                        sections.put(shelf.section().name(), shelf.conflicts().size()));
        Map<UUID, Integer> events = new HashMap<>();
        Map<String, Integer> types = new TreeMap<>();
        for (Standing standing : standings) {
            events.merge(Objects.requireNonNull(standing.event()), 1, Integer::sum);
            types.merge(Objects.requireNonNull(standing.type()), 1, Integer::sum);
        }
        return new Summary(
                standings.size(),
                standings.stream().mapToLong(Standing::claims).sum(),
                sections,
                types,
                tallies(events, "select id, title_ar, title_en from event where id = any(:ids)"),
                tallies(sources, "select id, name_ar, name_en from source where id = any(:ids)"),
                pairs.entrySet().stream()
                        .map(each -> new Summary.Opposition(
                                each.getKey().one(), each.getKey().other(), each.getValue()))
                        .sorted(Comparator.comparingInt(Summary.Opposition::conflicts)
                                .reversed()
                                .thenComparing(Summary.Opposition::one)
                                .thenComparing(Summary.Opposition::other))
                        .toList(),
                days.entrySet().stream()
                        .map(each -> new Summary.Day(each.getKey(), each.getValue()))
                        .toList(),
                since);
    }

    private void noughts() {
        LocalDate first = day(period.from());
        LocalDate last = day(period.to().minusMillis(1));
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            first.datesUntil(last.plusDays(1)).forEach(day -> days.put(day, 0));
        }
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private void count(Handle handle, List<UUID> conflicts) {
        handle.createQuery("""
                        select claim.claimant_id, count(distinct position_claim.conflict_id)::integer
                        from position_claim join claim on claim.id = position_claim.claim_id
                        where position_claim.conflict_id = any(:conflicts) and claim.claimant_id is not null group by 1""")
                .bindArray("conflicts", UUID.class, conflicts)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .forEach(each -> sources.merge(each.getKey(), each.getValue(), Integer::sum));
        // Sides are told apart by their first and last position, so that a source of many positions counts as one row.
        handle.createQuery("""
                        with side as (
                            select position_claim.conflict_id, claim.claimant_id,
                                   min(first_ordinal) as low, max(first_ordinal) as high
                            from position_claim join claim on claim.id = position_claim.claim_id
                            where position_claim.conflict_id = any(:conflicts) and position_claim.sole
                              and claim.claimant_id is not null
                            group by 1, 2)
                        select one.claimant_id, other.claimant_id, count(*)::integer
                        from side one join side other
                          on other.conflict_id = one.conflict_id and other.claimant_id > one.claimant_id
                         and (one.low, one.high) is distinct from (other.low, other.high)
                        group by 1, 2""")
                .bindArray("conflicts", UUID.class, conflicts)
                .map((row, context) ->
                        Map.entry(new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), row.getInt(3)))
                .forEach(each -> pairs.merge(each.getKey(), each.getValue(), Integer::sum));
        if (!days.isEmpty()) {
            countDays(handle, conflicts);
        }
    }

    private void countDays(Handle handle, List<UUID> conflicts) {
        handle.createQuery("""
                        select (claim.published_at at time zone :zone)::date, count(distinct claim.id)::integer
                        from position_claim join claim on claim.id = position_claim.claim_id
                        where position_claim.conflict_id = any(:conflicts)
                          and claim.published_at >= :from and claim.published_at < :to
                        group by 1""")
                .bindArray("conflicts", UUID.class, conflicts)
                .bind("zone", zone.getId())
                .bind("from", period.from())
                .bind("to", period.to())
                .map((row, context) -> Map.entry(row.getObject(1, LocalDate.class), row.getInt(2)))
                .forEach(each -> days.merge(each.getKey(), each.getValue(), Integer::sum));
    }

    private List<Summary.Tally> tallies(Map<UUID, Integer> counts, String sql) {
        Map<UUID, Names> names = new HashMap<>();
        for (List<UUID> chunk : Contents.chunks(new ArrayList<>(counts.keySet()), CHUNK)) {
            database.useHandle(handle -> handle.createQuery(sql)
                    .bindArray("ids", UUID.class, chunk)
                    .map((row, context) ->
                            Map.entry(row.getObject(1, UUID.class), new Names(row.getString(2), row.getString(3))))
                    .forEach(each -> names.put(each.getKey(), each.getValue())));
        }
        return counts.entrySet().stream()
                .filter(each -> names.containsKey(each.getKey()))
                .map(each -> new Summary.Tally(
                        each.getKey(), Objects.requireNonNull(names.get(each.getKey())), each.getValue()))
                .sorted(Comparator.comparingInt(Summary.Tally::conflicts)
                        .reversed()
                        .thenComparing(Summary.Tally::id))
                .collect(Collectors.toList());
    }
}
