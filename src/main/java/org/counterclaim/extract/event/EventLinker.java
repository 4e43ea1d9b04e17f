package org.counterclaim.extract.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.counterclaim.extract.EventLink;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.extract.KnownEvent;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.place.Gazetteer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Says which kept event each sketch of a report belongs to, or that it is new. It looks at codes, never at words, so
 * that an Arabic and an English report of one strike meet and two places that share a word do not. The caller offers
 * the events of about the same time; the work is sketches times events.
 */
public final class EventLinker {

    /** Below this an event is a new one. */
    private static final double FITS = 0.6;

    /** The main news of a report that names its country alone is likely that country's of the day. */
    private static final double MAIN = 0.3;

    /** Where either names no place, only the same parties on the same day make them one. */
    private static final double NOWHERE = 0.2;

    private static final double CLOSE = 0.85;
    private static final double MARCH = 0.7;
    private static final double OTHER_FAMILY = 0.15;
    private static final double SOON = 0.5;
    private static final double SUBJECT_DAYS = 45;

    private final Nearness nearness;

    public EventLinker(Gazetteer gazetteer) {
        this.nearness = new Nearness(gazetteer);
    }

    /** One link for each sketch, in their order. */
    public List<EventLink> link(List<EventSketch> sketches, Collection<KnownEvent> events) {
        List<EventLink> links = new ArrayList<>(sketches.size());
        for (EventSketch sketch : sketches) {
            links.add(link(sketch, events));
        }
        return links;
    }

    private EventLink link(EventSketch sketch, Collection<KnownEvent> events) {
        KnownEvent best = null;
        double score = 0;
        String reason = "no-event";
        for (KnownEvent event : events) {
            Likeness like = likeness(sketch, event);
            if (like.fit() > score
                    || (best != null
                            && like.fit() == score
                            && score > 0
                            && event.id().compareTo(best.id()) < 0)) {
                best = event;
                score = like.fit();
                reason = like.place() >= CLOSE && like.time() == 1 ? "same-place-and-time" : "near-place-and-time";
            } else if (best == null) {
                reason = like.apart(reason);
            }
        }
        if (best != null && score >= FITS) {
            return new EventLink(best.id(), best.subject(), score, reason);
        }
        KnownEvent kin = kin(sketch, events);
        return new EventLink(null, kin == null ? null : kin.subject(), score, reason);
    }

    private Likeness likeness(EventSketch sketch, KnownEvent event) {
        boolean nowhere = sketch.places().isEmpty() || event.places().isEmpty();
        double clues = Clues.shared(sketch.actors(), event.actors());
        double place = nowhere ? NOWHERE : nearness.inPlace(sketch.places(), Clues.places(event), kind(sketch, event));
        place = place < MARCH && clues == 0 && Timing.isCampaign(sketch.window(), event.window()) ? 0 : place;
        double time = Timing.near(
                sketch.window(), event.window(), sketch.family(), Kinds.isSudden(sketch.actors()), clues > 0);
        boolean own = event.families().isEmpty() || event.families().contains(sketch.family());
        boolean family =
                (own || isOtherwiseRead(sketch, event, place, time)) && !Kinds.differ(sketch.actors(), event.actors());
        double fit = family && place > 0 && time > 0
                ? fit(sketch, event, place, time) + clues - (own ? 0 : OTHER_FAMILY)
                : 0;
        return new Likeness(family, place, time, Math.clamp(fit, 0, 1));
    }

    /** One blast is an attack to one report and an accident to the other, where place and time leave no other. */
    private static boolean isOtherwiseRead(EventSketch sketch, KnownEvent event, double place, double time) {
        return place >= (isMarch(sketch, event) ? MARCH : CLOSE)
                && time >= SOON
                && Families.mayBeOne(sketch.family(), event.families());
    }

    /** How a sketch and an event look beside each other. */
    private record Likeness(boolean family, double place, double time, double fit) {

        String apart(String otherwise) {
            return !family ? "other-family" : place == 0 ? "other-place" : time == 0 ? "other-time" : otherwise;
        }
    }

    /** A march that is broken up is a protest to one report and violence to another, and both may name but a country. */
    private static boolean isMarch(EventSketch sketch, KnownEvent event) {
        return sketch.number() == 0
                && (sketch.family() == PredicateFamily.PROTEST
                        || event.families().contains(PredicateFamily.PROTEST));
    }

    private static PredicateFamily kind(EventSketch sketch, KnownEvent event) {
        boolean own = event.families().isEmpty() || event.families().contains(sketch.family());
        return !own && isMarch(sketch, event) ? PredicateFamily.PROTEST : sketch.family();
    }

    private static double fit(EventSketch sketch, KnownEvent event, double place, double time) {
        SortedSet<String> parties = Kinds.parties(sketch.actors());
        SortedSet<String> others = Kinds.parties(event.actors());
        boolean shared = !Collections.disjoint(parties, others);
        boolean strangers = !shared && !parties.isEmpty() && !others.isEmpty();
        double actors = shared ? 0.1 : strangers ? -0.1 : 0;
        boolean main = sketch.number() == 0 && time == 1 && place > NOWHERE;
        double where = main ? Math.max(place, MAIN) : place;
        return where * 0.55 + time * 0.45 + actors;
    }

    /** An event of the same region within weeks lends its subject. */
    private @Nullable KnownEvent kin(EventSketch sketch, Collection<KnownEvent> events) {
        KnownEvent best = null;
        double nearest = Double.MAX_VALUE;
        for (KnownEvent event : events) {
            double days = days(sketch.window(), event.window());
            if (sharesRegion(sketch, event) && days <= SUBJECT_DAYS && days < nearest) {
                best = event;
                nearest = days;
            }
        }
        return best;
    }

    private static boolean sharesRegion(EventSketch sketch, KnownEvent event) {
        for (Place one : sketch.places()) {
            for (Place other : event.places()) {
                if (region(one).equals(region(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Country and governorate, or the country alone where nothing finer is told. */
    private static String region(Place place) {
        String[] parts = place.path().split("/", -1);
        return parts.length == 1 ? parts[0] : parts[0] + "/" + parts[1];
    }

    private static double days(@Nullable TimeWindow one, @Nullable TimeWindow other) {
        if (one == null || other == null) {
            return Double.MAX_VALUE;
        }
        if (one.overlaps(other)) {
            return 0;
        }
        TimeWindow earlier = one.lower().isBefore(other.lower()) ? one : other;
        TimeWindow later = earlier.equals(one) ? other : one;
        return ((double) later.lower().getEpochSecond() - earlier.upper().getEpochSecond()) / 86_400;
    }
}
