package org.counterclaim.extract.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.Report;
import org.counterclaim.extract.place.Gazetteer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Groups the claims of one report by what they speak of, in the order in which the report tells them. */
public final class Sketching {

    private static final int MOST = 40;

    /** One group: grows as claims join it. */
    public static final class Group {
        private final int number;
        private final PredicateFamily family;
        private final SortedSet<Place> places = new TreeSet<>();
        private final SortedSet<String> actors = new TreeSet<>();
        private @Nullable TimeWindow window;

        private Group(int number, PredicateFamily family) {
            this.number = number;
            this.family = family;
        }

        public int number() {
            return number;
        }
    }

    private final Nearness nearness;
    private final Titles titles;
    private final Report report;
    private final List<Group> groups = new ArrayList<>();
    private @Nullable Group latest;

    public Sketching(Gazetteer gazetteer, Report report) {
        this.nearness = new Nearness(gazetteer);
        this.titles = new Titles(gazetteer);
        this.report = report;
    }

    /** The group of a claim: an earlier one of its family that is near in place and time, else a new one. */
    public Group group(
            PredicateFamily family, SortedSet<Place> places, @Nullable TimeWindow window, SortedSet<String> actors) {
        Group best = null;
        double score = 0;
        for (Group group : groups) {
            if (group.family != family) {
                continue;
            }
            double place = nearness.inPlace(places, group.places, family);
            double time = nearness.inTime(window, group.window, family);
            double fit = place > 0 && time > 0 ? place + time + (group == latest ? 0.05 : 0) : 0;
            if (fit > score) {
                best = group;
                score = fit;
            }
        }
        if (best == null && groups.size() >= MOST) {
            best = groups.getFirst();
        }
        if (best == null) {
            best = new Group(groups.size(), family);
            groups.add(best);
        }
        best.places.addAll(places);
        best.actors.addAll(actors);
        best.window = window == null ? best.window : hull(best.window, window);
        latest = best;
        return best;
    }

    private static TimeWindow hull(@Nullable TimeWindow one, TimeWindow other) {
        if (one == null) {
            return other;
        }
        Instant from = one.lower().isBefore(other.lower()) ? one.from() : other.from();
        Instant to = one.upper().isAfter(other.upper()) ? one.to() : other.to();
        return from == null && to == null ? one : new TimeWindow(from, to, TimePrecision.DAYS, one.zone());
    }

    /** What the groups have become. */
    public List<EventSketch> sketches() {
        List<EventSketch> sketches = new ArrayList<>(groups.size());
        for (Group group : groups) {
            TimeWindow window = group.window == null ? around() : group.window;
            sketches.add(new EventSketch(
                    group.number,
                    group.family,
                    group.places,
                    window,
                    group.actors,
                    titles.arabic(group.family, group.places, window),
                    titles.english(group.family, group.places, window)));
        }
        return sketches;
    }

    /** News that gives no date is of the day. */
    private TimeWindow around() {
        return new TimeWindow(
                report.publishedAt().minus(Duration.ofHours(36)),
                report.publishedAt(),
                TimePrecision.DAYS,
                report.zone());
    }
}
