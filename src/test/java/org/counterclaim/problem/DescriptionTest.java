package org.counterclaim.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    void interfaceCanBeTriedInTheBrowser() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
