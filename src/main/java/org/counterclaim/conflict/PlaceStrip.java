package org.counterclaim.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.source.Names;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The places that the claims of a conflict speak of, as the part of the place tree that holds them. */
@ApplicationScoped
class PlaceStrip {

    /**
     * A place of the strip.
     *
     * @param depth below the first place shown, from 0
     * @param claims signs of the claims that name just this place
     */
    record Step(Names names, int depth, List<String> claims) {}

    private static final int MOST = 60;

    private final Jdbi database;

    PlaceStrip(Jdbi database) {
        this.database = database;
    }

    /** Empty where fewer than two places are spoken of. */
    List<Step> of(ConflictView conflict, ClaimSigns signs) {
        Map<String, List<String>> spoken = new TreeMap<>();
        for (ConflictView.PositionView position : conflict.positions()) {
            for (ClaimView claim : position.claims()) {
                paths(claim)
                        .forEach(path -> spoken.computeIfAbsent(path, each -> new ArrayList<>())
                                .add(signs.of(claim.id())));
            }
        }
        return spoken.size() < 2 || spoken.size() > MOST ? List.of() : steps(spoken);
    }

    private static Stream<String> paths(ClaimView claim) {
        AnswerBody answer = claim.answer();
        AnswerBody.@Nullable NamedPlace place = answer == null ? null : answer.place();
        return Stream.concat(Stream.ofNullable(place), claim.places().stream())
                .map(AnswerBody.NamedPlace::path)
                .filter(Objects::nonNull)
                .distinct();
    }

    private List<Step> steps(Map<String, List<String>> spoken) {
        Set<String> shown = new TreeSet<>(spoken.keySet());
        for (String path : spoken.keySet()) {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                shown.add(path.substring(0, slash));
            }
        }
        Map<String, Names> names = names(shown);
        int least = shown.stream().mapToInt(PlaceStrip::depth).min().orElse(0);
        return shown.stream()
                .filter(names::containsKey)
                .map(path -> new Step(
                        names.getOrDefault(path, new Names(path, path)),
                        Math.min(6, depth(path) - least),
                        spoken.getOrDefault(path, List.of())))
                .toList();
    }

    private static int depth(String path) {
        return (int) path.chars().filter(each -> each == '/').count();
    }

    private Map<String, Names> names(Set<String> paths) {
        Map<String, Names> names = new HashMap<>();
        database.useHandle(handle -> handle.createQuery(
                        "select path, name_ar, name_en from place where path = any(:paths)")
                .bindArray("paths", String.class, paths)
                .map((row, context) -> Map.entry(row.getString(1), new Names(row.getString(2), row.getString(3))))
                .forEach(each -> names.put(each.getKey(), each.getValue())));
        return names;
    }
}
