package org.counterclaim.reconcile;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * What each statement of a question speaks of.
 *
 * <p>Figures that say from when they count are parted by that day; those that do not say belong to the named period
 * that begins nearest the event's start, since reports mostly leave out what their readers know.
 */
final class Scopes {

    /** A toll of a war of months is not meant where a report of one blow names no period. */
    private static final Duration NEAR = Duration.ofDays(40);

    private static final Duration DAY = Duration.ofDays(1);

    /** How the path of a place begins that is known by its name alone. */
    private static final String STRANGE = "x-";

    private final QuestionContext context;
    private final List<Place> innermost;
    private final SortedMap<LocalDate, Instant> periods = new TreeMap<>();
    private final Map<Scope, Scope> scopes = new HashMap<>();
    private final Set<Scope> running = new HashSet<>();
    private final @Nullable LocalDate mainPeriod;

    Scopes(QuestionContext context, Collection<Statement> statements) {
        this.context = context;
        this.innermost = located(innermost(context.eventPlaces()));
        for (Statement statement : statements) {
            if (statement.answer() instanceof Quantity figure && figure.since() != null) {
                periods.merge(dayOf(figure.since()), figure.since(), Scopes::earlier);
            }
        }
        this.mainPeriod = nearest(periods, context.eventStart());
        for (Statement statement : statements) {
            if (statement.stance() == Stance.AFFIRMS
                    && statement.answer() instanceof Quantity figure
                    && figure.cumulative()) {
                running.add(of(statement));
            }
        }
    }

    Scope of(Statement statement) {
        Scope scope = scope(statement);
        Scope known = scopes.putIfAbsent(scope, scope);
        return known == null ? scope : known;
    }

    private Scope scope(Statement statement) {
        return new Scope(
                places(statement),
                statement.answer() instanceof Quantity figure ? figure.unit() : "",
                statement.answer() instanceof Quantity figure ? period(figure) : "",
                context.predicate().timeVarying() ? spokenOf(statement).toString() : "",
                statement.certainty() == Certainty.EXPECTED);
    }

    /** How figures of the scope grow; null where none of them runs up. */
    @Nullable Pace pace(Scope scope) {
        if (!running.contains(scope)) {
            return null;
        }
        LocalDate period = scope.period().isEmpty() ? mainPeriod : LocalDate.parse(scope.period());
        Instant named = period == null ? null : periods.get(period);
        return new Pace(named == null ? context.eventStart() : named);
    }

    private String places(Statement statement) {
        if (!(statement.answer() instanceof YesNo) && isAboutTheEvent(statement)) {
            return "";
        }
        return statement.places().isEmpty()
                ? ""
                : statement.places().stream().map(Place::path).collect(joining("+"));
    }

    /**
     * Counts of different places add up, so a figure is the event's only when its places take in all of it; anything
     * else is said of the event when one of its places is named.
     */
    private boolean isAboutTheEvent(Statement statement) {
        return statement.answer() instanceof Quantity
                ? takesInTheEvent(statement.places())
                : touchesTheEvent(statement.places());
    }

    private boolean takesInTheEvent(SortedSet<Place> places) {
        return !innermost.isEmpty()
                && innermost.stream().allMatch(where -> places.stream().anyMatch(place -> takesIn(place, where)));
    }

    /** Of a village that no gazetteer has, only the country is known: where another place is told, it counts alone. */
    private static List<Place> located(List<Place> places) {
        List<Place> located = places.stream()
                .filter(place -> !last(place).startsWith(STRANGE))
                .toList();
        boolean region = located.stream().anyMatch(place -> place.path().indexOf('/') > 0);
        return region ? located : places;
    }

    /** A village that no gazetteer has may be put in the country of either of those who fight there. */
    private static boolean takesIn(Place place, Place where) {
        return place.contains(where)
                || (last(place).startsWith(STRANGE) && last(place).equals(last(where)));
    }

    private static String last(Place place) {
        return place.path().substring(place.path().lastIndexOf('/') + 1);
    }

    private boolean touchesTheEvent(SortedSet<Place> places) {
        return places.stream().anyMatch(place -> context.eventPlaces().stream().anyMatch(place::contains));
    }

    private static List<Place> innermost(SortedSet<Place> places) {
        return places.stream()
                .filter(place -> places.stream().noneMatch(other -> !other.equals(place) && place.contains(other)))
                .toList();
    }

    private String period(Quantity figure) {
        if (figure.since() == null) {
            return "";
        }
        LocalDate day = dayOf(figure.since());
        return day.equals(mainPeriod) ? "" : day.toString();
    }

    /** The day on which most of a night or a day of any zone falls; of what goes on since earlier, the last of it. */
    private static LocalDate spokenOf(Statement statement) {
        TimeWindow window = statement.happened();
        if (window == null || window.from() == null) {
            return LocalDate.ofInstant(statement.saidAt(), ZoneOffset.UTC);
        }
        Instant to = window.to() == null || window.to().isAfter(statement.saidAt()) ? statement.saidAt() : window.to();
        Duration lasted = Duration.between(window.from(), to);
        Instant moment = lasted.isNegative()
                ? window.from()
                : lasted.compareTo(DAY) > 0 ? to.minusSeconds(1) : window.from().plus(lasted.dividedBy(2));
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The day that begins nearest the moment, so that midnights of neighbouring zones name one day. */
    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment.plus(Duration.ofHours(12)), ZoneOffset.UTC);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate nearest(SortedMap<LocalDate, Instant> periods, @Nullable Instant start) {
        if (periods.isEmpty()) {
            return null;
        }
        if (start == null) {
            return periods.firstKey();
        }
        return periods.keySet().stream()
                .filter(day -> distance(day, start).compareTo(NEAR) <= 0)
                .min(Comparator.comparing(day -> distance(day, start)))
                .orElse(null);
    }

    private static Duration distance(LocalDate day, Instant start) {
        return Duration.between(day.atStartOfDay(ZoneOffset.UTC).toInstant(), start)
                .abs();
    }
}
