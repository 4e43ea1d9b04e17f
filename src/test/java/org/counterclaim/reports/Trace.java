package org.counterclaim.reports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.statement.Quantity;

/**
 * Prints what the desk makes of a story: every claim with its event, and every conflict. Arguments: beginnings of the
 * file names of stories, {@code pairs} for the short pairs that are read wrong, or a part of a name after {@code pair}, {@code wire} or {@code compared}.
 */
public final class Trace {

    private Trace() {}

    public static void main(String[] arguments) {
        Desk desk = new Desk();
        if (arguments[0].equals("pairs")) {
            List<Pair> all = Pair.all();
            int right = 0;
            for (Pair pair : all) {
                Desk.Outcome outcome = desk.take(pair.story());
                if (pair.isReadRight(outcome)) {
                    right++;
                } else {
                    System.out.println("\n== " + pair.type());
                    print(pair.story(), outcome);
                }
            }
            System.out.println(right + " of " + all.size());
        } else {
            List<String> named = List.of(arguments);
            boolean files = !List.of("pair", "wire", "compared").contains(arguments[0]);
            List<Story> stories = stories(arguments[0], named);
            for (Story story : stories) {
                if (files || named.stream().anyMatch(story.name()::contains)) {
                    print(story, desk.take(story));
                }
            }
        }
    }

    private static List<Story> stories(String kind, List<String> named) {
        return switch (kind) {
            case "pair" -> Pair.all().stream().map(Pair::story).toList();
            case "wire" -> WireReports.in("tuned");
            case "compared" -> WireReports.in("compared");
            default -> Story.in("open", named);
        };
    }

    private static void print(Story story, Desk.Outcome outcome) {
        System.out.println("== " + story.name());
        for (Found found : outcome.claims()) {
            System.out.println(line(found));
        }
        Map<UUID, Found> byId = outcome.claims().stream().collect(Collectors.toMap(Found::id, Function.identity()));
        outcome.conflicts()
                .forEach(conflict -> System.out.println("!! "
                        + conflict.contradiction().type() + " " + conflict.predicate() + " "
                        + conflict.contradiction().positions().stream()
                                .map(position -> position.members().stream()
                                        .map(byId::get)
                                        .map(found -> found.document() + ":"
                                                + found.claim().quote().exact())
                                        .toList()
                                        .toString())
                                .collect(Collectors.joining(" <> "))));
    }

    private static String line(Found found) {
        ProposedClaim claim = found.claim();
        EventSketch event = claim.event();
        String answer = claim.answer() instanceof Quantity figure
                ? figure.min() + ".." + figure.max()
                        + (figure.since() == null ? "" : " since " + figure.since())
                        + (figure.asOf() == null ? "" : " as of " + figure.asOf())
                        + (figure.cumulative() ? " cumulative" : "")
                : claim.answer().toString();
        String window = event.window() == null
                ? "-"
                : day(event.window().from()) + "/" + day(event.window().to());
        return found.document() + " "
                + (claim.publisherIsClaimant()
                        ? "publisher"
                        : claim.claimant().name() + "/" + claim.claimant().code())
                + " | " + claim.predicate() + claim.qualifiers() + " | " + claim.stance() + " " + answer + " "
                + claim.certainty() + " "
                + claim.places().stream().map(place -> place.path()).toList()
                + (claim.happened() == null
                        ? ""
                        : " at " + day(claim.happened().from()) + "/"
                                + day(claim.happened().to()))
                + " | " + claim.quote().exact() + " " + claim.rules() + " " + claim.confidence() + " | #"
                + event.number() + "->"
                + found.event().toString().substring(0, 4) + " " + event.family() + " " + window + " "
                + event.places().stream().map(place -> place.path()).toList() + " " + event.actors();
    }

    private static String day(java.time.Instant instant) {
        return instant == null ? "" : instant.toString().substring(5, 13);
    }
}
