package org.counterclaim.conflict;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterclaim.event.QuestionPattern;
import org.counterclaim.source.Names;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the conflicts of a filter are. The counts of a parameter leave its own condition out, so that they tell
 * what choosing another value would show. What is chosen comes first. Counts of very many conflicts may be some seconds old.
 */
@ApplicationScoped
public class Facets {

    /** What is counted, and how a value of it is named. */
    private enum Kind {
        STATE("review.state", ""),
        TYPE("conflict.type", ""),
        ACTIVE("conflict.active", ""),
        ASSIGNEE("coalesce(review.assignee, '" + ConflictFilter.NOBODY + "')", ""),
        LABEL("unnest(review.labels)", ""),
        EVENT("question.event_id", "select title_ar, title_en from event where id = cast(value as uuid)"),
        PREDICATE("question.predicate", "select question_ar, question_en from predicate where code = value"),
        SOURCE("unnest(voice.claimants)", "select name_ar, name_en from source where id = cast(value as uuid)"),
        LANGUAGE("unnest(array(select tag from unnest(voice.languages) tag where strpos(tag, '-') = 0))", "");

        private final String expression;
        private final String names;

        Kind(String expression, String names) {
            this.expression = expression;
            this.names = names;
        }

        private String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int SHOWN = 12;
    private static final Duration LONG = Duration.ofMillis(400);
    private static final int TIMES = 10;
    private static final int MOST_KEPT = 200;

    /** Counts and how long counting took. Where that was long they last ten times as long: at most a tenth of the time is counted. */
    private record Counted(List<Facet> facets, Duration took) {
        Duration lasts() {
            return took.compareTo(LONG) < 0 ? Duration.ZERO : took.multipliedBy(TIMES);
        }
    }

    private final Cache<Map<String, List<String>>, Counted> lasting = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfter(Expiry.<Map<String, List<String>>, Counted>creating((asked, counted) -> counted.lasts()))
            .build();

    private final Jdbi database;

    Facets(Jdbi database) {
        this.database = database;
    }

    /**
     * All facets of a filter.
     *
     * @param asked the parameters of the filter
     * @param filter reads them
     */
    public List<Facet> of(
            MultivaluedMap<String, String> asked, Function<MultivaluedMap<String, String>, ConflictFilter> filter) {
        return lasting.get(Map.copyOf(asked), key -> {
                    long start = System.nanoTime();
                    return new Counted(counted(asked, filter), Duration.ofNanos(System.nanoTime() - start));
                })
                .facets();
    }

    private List<Facet> counted(
            MultivaluedMap<String, String> asked, Function<MultivaluedMap<String, String>, ConflictFilter> filter) {
        return database.withHandle(handle -> Arrays.stream(Kind.values())
                .map(kind -> facet(
                        handle,
                        kind,
                        filter.apply(without(asked, kind.parameter())),
                        asked.getOrDefault(kind.parameter(), List.of())))
                .toList());
    }

    private static MultivaluedMap<String, String> without(MultivaluedMap<String, String> asked, String name) {
        MultivaluedMap<String, String> rest = new MultivaluedHashMap<>();
        asked.forEach((key, values) -> {
            if (!key.equals(name)) {
                rest.put(key, values);
            }
        });
        return rest;
    }

    private static Facet facet(Handle handle, Kind kind, ConflictFilter filter, List<String> chosen) {
        boolean named = !kind.names.isEmpty();
        String counted = "select counted.value, counted.count" + (named ? ", named.*" : "")
                + " from (select cast(value as text) as value, count(*) as count from (select " + kind.expression
                + " as value";
        String rest = ") found where value is not null group by value"
                + " order by cast(value as text) = any(:chosen) desc, count(*) desc, value limit " + SHOWN + ") counted"
                + (named
                        ? " left join lateral (" + kind.names.replace("value", "counted.value") + ") named on true"
                        : "")
                + " order by counted.value = any(:chosen) desc, counted.count desc, counted.value";
        List<Facet.Value> values = new ConflictSql(filter)
                .query(handle, counted, "", rest)
                .bindArray("chosen", String.class, chosen)
                .map((row, context) -> new Facet.Value(
                        row.getString(1),
                        named ? label(kind, row.getString(3), row.getString(4)) : null,
                        row.getLong(2)))
                .list();
        return new Facet(kind.parameter(), values);
    }

    private static @Nullable Names label(Kind kind, @Nullable String arabic, @Nullable String english) {
        if (arabic == null && english == null) {
            return null;
        }
        return kind == Kind.PREDICATE
                ? new Names(worded(arabic, "ar"), worded(english, "en"))
                : new Names(arabic, english);
    }

    private static @Nullable String worded(@Nullable String pattern, String language) {
        return pattern == null ? null : QuestionPattern.fill(pattern, language, new TreeMap<>());
    }
}
