package org.counterclaim.imports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads the forms of the mapping page. */
final class MappingForm {

    private static final String DEFAULT = "default-";

    private MappingForm() {}

    static Mapping mapping(MultivaluedMap<String, String> form, int width) {
        List<@Nullable String> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String field = given(form, "column-" + i);
            columns.add(field.isEmpty() ? null : field);
        }
        Map<String, String> defaults = new TreeMap<>();
        form.keySet().stream()
                .filter(name -> name.startsWith(DEFAULT) && !given(form, name).isEmpty())
                .forEach(name -> defaults.put(name.substring(DEFAULT.length()), given(form, name)));
        return new Mapping(
                content(given(form, "content")),
                columns,
                defaults,
                given(form, "zone"),
                constant(DateOrder.class, "dates", given(form, "dates")));
    }

    static LayoutChange layout(MultivaluedMap<String, String> form) {
        return new LayoutChange(
                orNull(given(form, "charset")),
                MappingDesk.MARKS.get(given(form, "separator")),
                orNull(Objects.requireNonNullElse(form.getFirst("sheet"), "")),
                content(given(form, "content")));
    }

    private static Content content(String name) {
        return Objects.requireNonNullElse(constant(Content.class, "content", name), Content.CLAIMS);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, String name) {
        try {
            return name.isEmpty() ? null : Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.invalid(field, "must be one of " + List.of(type.getEnumConstants()));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String given(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }
}
