package org.counterclaim.model;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/** The shape of the answer that is asked for. Every field is needed, as strict endpoints want it. */
final class AnswerSchema {

    private AnswerSchema() {}

    static ResponseFormat of(Vocabulary vocabulary) {
        JsonObjectSchema root = JsonObjectSchema.builder()
                .addProperty(
                        "claims",
                        JsonArraySchema.builder().items(claim(vocabulary)).build())
                .required("claims")
                .additionalProperties(false)
                .build();
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(
                        JsonSchema.builder().name("claims").rootElement(root).build())
                .build();
    }

    private static JsonObjectSchema claim(Vocabulary vocabulary) {
        List<String> categories = new ArrayList<>(List.of(""));
        categories.addAll(vocabulary.categories());
        return JsonObjectSchema.builder()
                .addStringProperty("quote")
                .addStringProperty("claimant")
                .addProperty("via", strings())
                .addEnumProperty(
                        "predicate", List.copyOf(vocabulary.predicates().keySet()))
                .addEnumProperty("stance", names(Stance.values()))
                .addEnumProperty("certainty", names(Certainty.values()))
                .addIntegerProperty("least")
                .addIntegerProperty("most")
                .addEnumProperty("category", categories)
                .addProperty("terms", strings())
                .addStringProperty("party")
                .addProperty("places", strings())
                .required(
                        "quote",
                        "claimant",
                        "via",
                        "predicate",
                        "stance",
                        "certainty",
                        "least",
                        "most",
                        "category",
                        "terms",
                        "party",
                        "places")
                .additionalProperties(false)
                .build();
    }

    private static JsonArraySchema strings() {
        return JsonArraySchema.builder().items(new JsonStringSchema()).build();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
