package org.counterclaim.paging;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.problem.ProblemType;

/** In what forms a list is answered. */
enum Form {
    JSON(MediaType.APPLICATION_JSON),
    JSON_LINES("application/jsonl", "application/x-ndjson"),
    CSV("text/csv"),
    JSON_LD("application/ld+json");

    @SuppressWarnings("ImmutableEnumChecker") // Stream.toList gives a list that nobody can change
    private final List<MediaType> types;

    Form(String... types) {
        this.types = Arrays.stream(types).map(MediaType::valueOf).toList();
    }

    record Chosen(Form form, MediaType type) {}

    /** The best of those that are accepted, where the first is the best. */
    static Chosen best(List<MediaType> accepted) {
        return accepted.stream()
                .filter(Form::isWanted)
                .flatMap(wanted -> offered(wanted).stream())
                .filter(offer -> accepted.stream().noneMatch(each -> !isWanted(each) && each.isCompatible(offer.type)))
                .findFirst()
                .orElseThrow(() -> ProblemType.NOT_ACCEPTABLE.because(
                        "Accept application/json, application/jsonl, text/csv or application/ld+json"));
    }

    private static Optional<Chosen> offered(MediaType wanted) {
        return Arrays.stream(values())
                .flatMap(form -> form.types.stream().map(type -> new Chosen(form, type)))
                .filter(offer -> offer.type.isCompatible(wanted))
                .findFirst();
    }

    private static boolean isWanted(MediaType type) {
        String quality = type.getParameters().getOrDefault("q", "1");
        return !Stream.of("0", "0.", "0.0", "0.00", "0.000").toList().contains(quality);
    }
}
