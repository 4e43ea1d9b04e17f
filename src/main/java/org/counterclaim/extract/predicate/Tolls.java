package org.counterclaim.extract.predicate;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeKind;
import org.counterclaim.statement.Quantity;
import org.jspecify.annotations.Nullable;

/** A figure of people as an answer: since when it counts and up to when, and whether it says only how many at least. */
final class Tolls {

    private static final Set<String> BY = Set.of("by", "بحلول", "لغايه", "حتي");
    private static final Set<String> RUNNING = Set.of(
            "casualties.killed",
            "casualties.injured",
            "casualties.detained",
            "casualties.abducted",
            "casualties.captured",
            "casualties.infected",
            "displaced",
            "rescued",
            "departure.people");

    private Tolls() {}

    /** Older figures, bodies found in one place and "several" say how many at least. */
    static Quantity answer(
            Scene scene, FoundQuantity quantity, String predicate, boolean superseded, @Nullable Proposition before) {
        Quantity amount = amount(scene, quantity, predicate);
        boolean least = superseded
                || Superseded.isPartial(scene.reading(), quantity, predicate, speaker(scene, quantity), before);
        return least && amount.min() > 0 ? Superseded.least(amount) : amount;
    }

    private static String speaker(Scene scene, FoundQuantity quantity) {
        Voice voice = scene.voices().at(scene.reading().start(quantity.span()));
        return voice == null ? "" : Objects.requireNonNullElse(voice.speaker().name(), "");
    }

    private static Quantity amount(Scene scene, FoundQuantity quantity, String predicate) {
        Quantity told = quantity.quantity();
        Quantity amount = told.unit().equals("person")
                ? told
                : new Quantity(
                        told.min(),
                        told.max(),
                        told.best(),
                        told.qualifier(),
                        "person",
                        told.asOf(),
                        told.since(),
                        told.cumulative(),
                        told.words());
        FoundTime since =
                RUNNING.contains(predicate) ? since(scene, scene.reading().start(quantity.span())) : null;
        Instant from = since == null ? null : since.window().from();
        if (from != null) {
            return amount.running(from, null);
        }
        return RUNNING.contains(predicate) ? amount.running(null, upTo(scene)) : amount;
    }

    /** "By 20 October the toll had reached": the moment up to which the figure counts; null when not said. */
    private static @Nullable Instant upTo(Scene scene) {
        for (FoundTime time : scene.reading().times()) {
            int at = scene.reading().start(time.span());
            boolean by = scene.reading().isAny(at - 1, BY) || scene.reading().isAny(at, BY);
            if (by || time.kind() == TimeKind.UNTIL) {
                return time.window().to();
            }
        }
        return null;
    }

    private static @Nullable FoundTime since(Scene scene, int near) {
        for (FoundTime time : scene.reading().times()) {
            int at = scene.reading().start(time.span());
            if (time.kind() == TimeKind.SINCE && Math.abs(at - near) <= 25) {
                return time;
            }
        }
        return null;
    }
}
