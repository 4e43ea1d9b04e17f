package org.counterclaim.paging;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Describes, once for all lists, the forms other than JSON, and what kind of values their parameters take. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ListsInOpenApi implements OASFilter {

    private static final Map<String, String> FORMS = Map.of(
            Lists.JSON_LINES, "An item a line",
            Lists.NDJSON, "An item a line",
            Lists.CSV, "RFC 4180 with a byte order mark; a record within an item is columns of its own",
            MediaType.SERVER_SENT_EVENTS, "Events that go on");

    private static final Set<String> TIMES = Set.of("from", "to", "claimsFrom", "claimsTo", "madeFrom", "madeTo");
    private static final Set<String> NUMBERS = Set.of("minScore", "maxScore", "minFigure", "maxFigure", "after");
    private static final Set<String> TRUTHS = Set.of("active", "implied", "suppressed");
    private static final Set<String> SINGLE = Set.of("sort", "cursor", "fields");

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() != null && operation.getResponses().getAPIResponse("200") != null) {
            Content content = operation.getResponses().getAPIResponse("200").getContent();
            if (content != null
                    && content.getMediaType(Lists.CSV) != null
                    && content.getMediaType(Lists.JSON_LD) != null) {
                describeForms(
                        content,
                        parameters(operation).stream()
                                .anyMatch(each -> each.getName().equals("Last-Event-ID")));
                operation.setDescription(told(operation.getDescription()));
                List.copyOf(parameters(operation)).forEach(each -> describe(each, operation));
            }
        }
        return operation;
    }

    private static String told(@Nullable String description) {
        String forms =
                "JSON is a page; JSON lines, CSV and JSON-LD are all that match, or a page where limit is given.";
        return description == null ? forms : description + " " + forms;
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static void describeForms(Content content, boolean isStream) {
        content.removeMediaType(MediaType.WILDCARD);
        if (isStream) {
            content.addMediaType(MediaType.SERVER_SENT_EVENTS, OASFactory.createMediaType());
        }
        FORMS.forEach((type, words) -> {
            if (content.getMediaType(type) != null) {
                content.getMediaType(type).setSchema(text().description(words));
            }
        });
        content.getMediaType(Lists.JSON_LD)
                .setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .description("The items as a graph, under a context that names what schema.org knows")
                        .addProperty("@context", OASFactory.createSchema().addType(Schema.SchemaType.OBJECT))
                        .addProperty(
                                "@graph",
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.ARRAY)
                                        .items(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT))));
    }

    private static void describe(Parameter parameter, Operation operation) {
        if (parameter.getIn() != Parameter.In.QUERY || parameter.getName().equals("limit")) {
            return;
        }
        String name = parameter.getName();
        if (TIMES.contains(name)) {
            parameter.setSchema(text().format("date-time"));
        } else if (NUMBERS.contains(name)) {
            parameter.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.NUMBER));
        } else if (TRUTHS.contains(name)) {
            parameter.setSchema(text().enumeration(List.of("true", "false", "any")));
        } else if (name.equals("q")) {
            parameter.setSchema(text());
            operation.addParameter(without(name, text(), "Words that must not be found"));
        } else if (SINGLE.contains(name)) {
            parameter.setSchema(text());
        } else if (parameter.getSchema() == null) {
            parameter.setSchema(texts());
            parameter.setDescription(
                    parameter.getDescription() + ". May be repeated, or hold several parted by commas.");
            operation.addParameter(without(name, texts(), "All that have none of these values"));
        }
    }

    /** {@code name!=value} is a parameter whose name ends with the sign. */
    private static Parameter without(String name, Schema schema, String description) {
        return OASFactory.createParameter()
                .name(name + "!")
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema);
    }

    private static Schema texts() {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
