package org.counterclaim.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** Says of each field that may be null in the code that it may be null in JSON. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class NullsInOpenApi implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final String OURS = "org.counterclaim.";

    private final Map<String, Set<String>> nullable;

    /** Fields whose elements, or the elements of these, may be null. */
    private final Map<String, Set<String>> holding;

    public NullsInOpenApi(IndexView classes) {
        this.nullable = fields(classes, type -> type.hasAnnotation(NULLABLE));
        this.holding = fields(classes, NullsInOpenApi::holdsNull);
    }

    private static Map<String, Set<String>> fields(IndexView classes, Predicate<Type> wanted) {
        return classes.getKnownClasses().stream()
                .filter(each -> each.name().toString().startsWith(OURS))
                .collect(Collectors.toMap(ClassInfo::simpleName, each -> fields(each, wanted), (one, other) -> {
                    one.addAll(other);
                    return one;
                }));
    }

    private static Set<String> fields(ClassInfo type, Predicate<Type> wanted) {
        return type.fields().stream()
                .filter(field -> wanted.test(field.type()))
                .map(FieldInfo::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holdsNull(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE
                && type.asParameterizedType().arguments().stream()
                        .anyMatch(each -> each.hasAnnotation(NULLABLE) || holdsNull(each));
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() != null && description.getComponents().getSchemas() != null) {
            description.getComponents().getSchemas().forEach(this::mark);
        }
    }

    private void mark(String name, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            Set<String> names = fieldsOf(nullable, name);
            Set<String> lists = fieldsOf(holding, name);
            properties.forEach((property, type) -> {
                if (lists.contains(property)) {
                    markElements(type);
                }
                if (names.contains(property)) {
                    schema.addProperty(property, orNull(type));
                }
            });
        }
    }

    /** A schema of a type in another, such as a page of claims, is called by both. */
    private static Set<String> fieldsOf(Map<String, Set<String>> fields, String name) {
        Set<String> own = fields.get(name.replaceAll("[0-9]+$", ""));
        if (own == null && name.startsWith("Page")) {
            own = fields.get("Page");
        }
        return own == null ? Set.of() : own;
    }

    private static void markElements(Schema list) {
        Schema inner = list.getItems();
        if (inner != null && inner.getItems() != null) {
            markElements(inner);
        } else if (inner != null) {
            list.setItems(orNull(inner));
        }
    }

    private static Schema orNull(Schema type) {
        if (type.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(type, OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        if (type.getType() != null && !type.getType().contains(SchemaType.NULL)) {
            type.addType(SchemaType.NULL);
        }
        if (type.getEnumeration() != null && !type.getEnumeration().contains(null)) {
            type.addEnumeration(null);
        }
        return type;
    }
}
