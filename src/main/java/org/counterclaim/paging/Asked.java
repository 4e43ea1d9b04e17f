package org.counterclaim.paging;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a list as it stands in an address. A parameter may be repeated, and codes and ids may be parted by
 * commas: any of the values counts. {@code name!=value} asks for what has none of the values. A parameter that nothing
 * reads is refused, rather than another question answered.
 */
public final class Asked {

    private static final String NOT = "!";
    private static final Set<String> OF_EVERY_LIST = Set.of("limit", "cursor", "fields", "sort");

    private final MultivaluedMap<String, String> query;
    private final Set<String> read = new LinkedHashSet<>(OF_EVERY_LIST);

    public Asked(MultivaluedMap<String, String> query) {
        this.query = query;
    }

    public static Asked nothing() {
        return new Asked(new MultivaluedHashMap<>());
    }

    public static Asked of(String name, Object value) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.putSingle(name, value.toString());
        return new Asked(query);
    }

    /** The same, of one more property. */
    public Asked and(String name, Object value) {
        MultivaluedMap<String, String> both = new MultivaluedHashMap<>(query);
        both.putSingle(name, value.toString());
        return new Asked(both);
    }

    public Given<UUID> ids(String name) {
        return parted(name, Filter::id);
    }

    public <E extends Enum<E>> Given<String> codes(String name, Class<E> codes) {
        return parted(name, (field, value) -> Filter.code(field, value, codes));
    }

    /** Words without a comma of their own, such as the codes of predicates. */
    public Given<String> words(String name) {
        return parted(name, Filter::text);
    }

    /** Language tags, in small letters. */
    public Given<String> languages(String name) {
        return parted(name, Asked::language);
    }

    /** Texts that may hold commas: only repeating gives several. */
    public Given<String> texts(String name) {
        return given(name, List::of, Filter::text);
    }

    /** One text, or one that must not be found. */
    public Given<String> text(String name) {
        Given<String> given = texts(name);
        if (given.wanted().size() > 1 || given.unwanted().size() > 1) {
            throw ProblemException.invalid(name, "must be given once");
        }
        return given;
    }

    public @Nullable Instant time(String name) {
        return Filter.time(name, single(name));
    }

    /** A number within bounds. */
    public @Nullable Double number(String name, double least, double most) {
        String value = single(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw ProblemException.invalid(name, "must be a number");
        }
        throw ProblemException.invalid(name, "must be from %.0f to %.0f".formatted(least, most));
    }

    /** True, false, or null for {@code any}. */
    public @Nullable Boolean truth(String name, @Nullable Boolean otherwise) {
        String value = single(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            case "any" -> null;
            default -> throw ProblemException.invalid(name, "must be true, false or any");
        };
    }

    /** The one value of a parameter that cannot be repeated. */
    public @Nullable String single(String name) {
        read.add(name);
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw ProblemException.invalid(name, "must be given once");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /** Names parameters that something else reads. */
    public void isReadElsewhere(Set<String> names) {
        read.addAll(names);
    }

    /** Refuses a parameter that nothing has read. */
    public void refuseOthers() {
        query.keySet().stream().filter(name -> !read.contains(name)).findFirst().ifPresent(name -> {
            throw ProblemException.invalid(name, "is no parameter here");
        });
    }

    private <T> Given<T> parted(String name, BiFunction<String, String, @Nullable T> reader) {
        return given(name, value -> Arrays.asList(value.split(",")), reader);
    }

    private <T> Given<T> given(
            String name, Function<String, List<String>> parts, BiFunction<String, String, @Nullable T> reader) {
        return new Given<>(name, all(name, parts, reader), all(name + NOT, parts, reader));
    }

    private <T> List<T> all(
            String name, Function<String, List<String>> parts, BiFunction<String, String, @Nullable T> reader) {
        read.add(name);
        List<T> values = new ArrayList<>();
        for (String given : query.getOrDefault(name, List.of())) {
            for (String part : parts.apply(given)) {
                T value = reader.apply(name, part);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return List.copyOf(values);
    }

    private static @Nullable String language(String name, String value) {
        String tag = Filter.text(name, value);
        if (tag != null && !tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            throw ProblemException.invalid(name, "must be a language tag of BCP 47, such as ar or en-GB");
        }
        return tag == null ? null : tag.toLowerCase(Locale.ROOT);
    }
}
