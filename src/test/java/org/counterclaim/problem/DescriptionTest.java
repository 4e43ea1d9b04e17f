package org.counterclaim.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DescriptionTest {

    private static JsonNode description() throws IOException {
        return new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString());
    }

    @Test
    void everyOperationUnderApiHasASummaryAndSaysHowItRefuses() throws IOException {
        List<String> bare = new ArrayList<>();
        description()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    boolean told = operation.getValue().hasNonNull("summary")
                            && operation.getValue().at("/responses/default").isObject();
                    if (path.getKey().startsWith("/api/v1/") && !path.getKey().contains("/try/") && !told) {
                        bare.add(operation.getKey() + " " + path.getKey());
                    }
                }));
        assertThat(bare).isEmpty();
    }

    @Test
    void descriptionIsOfOpenApi31WithExamplesInBothLanguages() throws IOException {
        JsonNode description = description();
        assertThat(description.get("openapi").asText()).startsWith("3.1");
        JsonNode examples = description.at("/components/schemas/ClaimBody/examples");
        assertThat(examples.findValuesAsText("language")).contains("ar", "en");
    }

    @Test
    void conflictsReviewsAndExportsAreShownInBothLanguages() throws IOException {
        JsonNode schemas = description().at("/components/schemas");
        for (String name : List.of("ConflictView", "ReviewPatch", "ExportBody")) {
            assertThat(schemas.at("/" + name + "/examples")).as(name).hasSize(2);
            assertThat(schemas.at("/" + name + "/examples/0").toString())
                    .as(name)
                    .matches(".*[\u0621-\u064A].*");
        }
    }

    @Test
    void filtersAreToldWithTheirKindAndTheirContrary() throws IOException {
        JsonNode paths = description().get("paths");
        assertThat(schema(paths, "/api/v1/conflicts", "type").get("type").asText())
                .isEqualTo("array");
        assertThat(schema(paths, "/api/v1/conflicts", "type!")).isEqualTo(schema(paths, "/api/v1/conflicts", "type"));
        assertThat(schema(paths, "/api/v1/conflicts", "q!").get("type").asText())
                .isEqualTo("string");
        assertThat(schema(paths, "/api/v1/conflicts", "from").get("format").asText())
                .isEqualTo("date-time");
        assertThat(schema(paths, "/api/v1/conflicts", "minScore").get("type").asText())
                .isEqualTo("number");
        assertThat(schema(paths, "/api/v1/conflicts", "active").get("enum")).hasSize(3);
        assertThat(schema(paths, "/api/v1/conflicts", "from!").isMissingNode()).isTrue();
        assertThat(schema(paths, "/api/v1/audit", "actor").get("type").asText())
                .as("a filter of one value")
                .isEqualTo("string");
        assertThat(schema(paths, "/api/v1/audit", "actor!").isMissingNode()).isTrue();
    }

    private static JsonNode schema(JsonNode paths, String path, String name) {
        for (JsonNode parameter : paths.path(path).path("get").path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter.path("schema");
            }
        }
        return MissingNode.getInstance();
    }

    @Test
    void everyOperationHasANameOfItsOwn() throws IOException {
        List<String> names = description().get("paths").findValuesAsText("operationId");
        assertThat(names).doesNotHaveDuplicates().contains("enterClaim", "listConflict", "listSource");
    }

    @Test
    void nothingOfTheInsideIsDescribed() throws IOException {
        JsonNode description = description();
        assertThat(description.get("paths").properties())
                .allMatch(path -> path.getKey().startsWith("/api/"));
        assertThat(description.at("/components/schemas").properties())
                .noneMatch(schema -> schema.getKey().matches("JsonNode.*|Template.*|Given.*"));
    }

    @Test
    void interfaceCanBeTriedInTheBrowser() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }
}
