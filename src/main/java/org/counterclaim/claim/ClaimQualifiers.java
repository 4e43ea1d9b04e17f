package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.predicate.QualifierValues;
import org.counterclaim.problem.FieldErrors;
import org.counterclaim.source.Words;
import org.jspecify.annotations.Nullable;

/** Parts the qualifiers that narrow a question from those that say what place a claim speaks of. */
@ApplicationScoped
class ClaimQualifiers {

    private static final Set<String> OF_PLACE = Set.of("place", "district");

    /** Figures are compared by who is counted, so that nobody may be counted under a word of their own. */
    private static final String CLOSED = "category";

    private final NameLookup names;
    private final QualifierValues values;

    ClaimQualifiers(NameLookup names, QualifierValues values) {
        this.names = names;
        this.values = values;
    }

    /** What narrows the question, in the order of names; labels of the vocabulary become their codes. */
    SortedMap<String, String> narrowing(ClaimBody body, NameBook book, FieldErrors errors) {
        SortedMap<String, String> narrowing = new TreeMap<>();
        qualifiers(body).forEach((name, value) -> {
            if (!OF_PLACE.contains(name)) {
                narrowing.put(name, code(name, Words.tidy(value), book, errors));
            }
        });
        return narrowing;
    }

    private String code(String name, String value, NameBook book, FieldErrors errors) {
        Map<String, String> known = codes(book).getOrDefault(name, Map.of());
        String code = known.get(value.toLowerCase(Locale.ROOT));
        if (code == null && name.equals(CLOSED) && !known.isEmpty()) {
            errors.add("qualifiers." + name, "must be one of " + String.join(", ", new TreeSet<>(known.values())));
        }
        return code == null ? value : code;
    }

    private Map<String, Map<String, String>> codes(NameBook book) {
        Map<String, Map<String, String>> codes = book.qualifierCodes;
        if (codes == null) {
            codes = values.codes();
            book.qualifierCodes = codes;
        }
        return codes;
    }

    /** The places named by qualifiers and in {@code places}. */
    List<PlaceEntry> places(ClaimBody body, NameBook book, FieldErrors errors) {
        List<PlaceEntry> found = new ArrayList<>();
        qualifiers(body).forEach((name, value) -> {
            if (OF_PLACE.contains(name)) {
                names.place("qualifiers." + name, value, book, errors).ifPresent(found::add);
            }
        });
        List<AnswerBody.NamedPlace> places = body.places() == null ? List.of() : body.places();
        for (int i = 0; i < places.size(); i++) {
            String given = given(places.get(i));
            if (given == null) {
                errors.add("places[" + i + "]", "must have an id, a path or a name");
            } else {
                names.place("places[" + i + "]", given, book, errors).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The surest of what a place is given by. */
    static @Nullable String given(AnswerBody.NamedPlace place) {
        if (place.id() != null) {
            return place.id();
        }
        return place.path() == null ? place.name() : place.path();
    }

    private static Map<String, String> qualifiers(ClaimBody body) {
        return body.qualifiers() == null ? Map.of() : body.qualifiers();
    }
}
