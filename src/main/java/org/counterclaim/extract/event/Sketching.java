package org.counterclaim.extract.event;

import java.time.Duration;
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
    private static final double LATEST = 0.05;
    private static final double OWN_COUNTRY = 0.1;
    private static final Duration LONG_AGO = Duration.ofDays(20);

    /** What strikes once, and so long before the news, is another such blow. */
    private static final Duration ANOTHER = Duration.ofDays(7);

    private final Nearness nearness;
    private final Titles titles;
    private final Report report;
    private final List<SketchedGroup> groups = new ArrayList<>();
    private @Nullable SketchedGroup latest;

    private SortedSet<Place> lead = new TreeSet<>();

    public Sketching(Gazetteer gazetteer, Report report) {
        this.nearness = new Nearness(gazetteer);
        this.titles = new Titles(gazetteer);
        this.report = report;
    }

    /** Tells where the report's news is: there is what its claims leave without a place. */
    public void lead(SortedSet<Place> places) {
        lead = places;
    }

    /** The group of a claim: an earlier one of its family that is near in place and time, else a new one. */
    public SketchedGroup group(
            PredicateFamily family, SortedSet<Place> places, @Nullable TimeWindow window, SortedSet<String> actors) {
        return group(family, places, window, actors, "");
    }

    /**
     * The same for a claim of whose speaker the country is known: where a report tells of two countries, the ministry
     * of each counts its own.
     *
     * @param country code of the speaker's country; empty when it is not known
     */
    public SketchedGroup group(
            PredicateFamily family,
            SortedSet<Place> places,
            @Nullable TimeWindow window,
            SortedSet<String> actors,
            String country) {
        SketchedGroup best = null;
        double score = 0;
        for (SketchedGroup group : groups) {
            if (group.family() != family || Kinds.differ(actors, group.actors())) {
                continue;
            }
            double place = group.nearIn(places);
            double time = inTime(window, group);
            double fit = place > 0 && time > 0 ? place + time + preference(group, places, country) : 0;
            if (fit > score) {
                best = group;
                score = fit;
            }
        }
        if (best == null && groups.size() >= MOST) {
            best = groups.getFirst();
        }
        if (best == null) {
            best = new SketchedGroup(groups.size(), family, nearness);
            groups.add(best);
            best.suppose(places.isEmpty() ? lead : places);
        }
        best.join(places, actors, window);
        latest = best;
        return best;
    }

    private static TimeWindow of(Report report) {
        return new TimeWindow(
                report.publishedAt(), report.publishedAt().plusSeconds(1), TimePrecision.DAY, report.zone());
    }

    private double preference(SketchedGroup group, SortedSet<Place> places, String country) {
        boolean own = places.isEmpty()
                && !country.isEmpty()
                && group.places().stream()
                        .anyMatch(place -> place.path().split("/", 2)[0].equals(country));
        return (own ? OWN_COUNTRY : 0) + (group == latest ? LATEST : 0);
    }

    /** What a claim without a date says is of the report's own days until another claim dates it. */
    private double inTime(@Nullable TimeWindow window, SketchedGroup group) {
        TimeWindow known = group.window();
        if (window == null || known != null) {
            return Timing.near(window, known, group.family(), Kinds.isSudden(group.actors()), false);
        }
        Duration reach = Kinds.isSudden(group.actors()) ? ANOTHER : LONG_AGO;
        boolean passed = window.upper().isBefore(report.publishedAt().minus(reach));
        return passed || Timing.isLoose(window)
                ? Timing.near(window, around(), group.family(), Kinds.isSudden(group.actors()), false)
                : 0.5;
    }

    /** What the groups have become. */
    public List<EventSketch> sketches() {
        List<EventSketch> sketches = new ArrayList<>(groups.size());
        for (SketchedGroup group : groups) {
            SortedSet<Place> places = group.places();
            TimeWindow told = group.window();
            TimeWindow window = told == null ? around() : told;
            sketches.add(new EventSketch(
                    group.number(),
                    group.family(),
                    places,
                    window,
                    group.actors(),
                    titles.arabic(group.family(), places, told == null ? of(report) : told),
                    titles.english(group.family(), places, told == null ? of(report) : told)));
        }
        return sketches;
    }

    /** News that gives no date is of the day. */
    private TimeWindow around() {
        return new TimeWindow(
                report.publishedAt().minus(Timing.NEWS), report.publishedAt(), TimePrecision.DAYS, report.zone());
    }
}
