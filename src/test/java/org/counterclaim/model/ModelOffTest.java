package org.counterclaim.model;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.counterclaim.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without an endpoint nothing is sent, nothing waits to be sent, and nobody is told otherwise. */
@QuarkusTest
class ModelOffTest {

    private static ModelSettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(ModelSettings.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(ModelSettings.class);
    }

    @Test
    void reportIsReadByTheRulesAlone() {
        JsonPath document = given().contentType(ContentType.JSON)
                .body(Map.of("language", "en", "publishedAt", "2019-06-01T12:00:00Z", "text", "A quiet day, all told."))
                .post("/api/v1/documents")
                .jsonPath();
        assertThat(document.<Object>get("secondReading")).isNull();
        given().post("/api/v1/documents/" + document.getString("id") + "/second-reading")
                .then()
                .statusCode(409);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.matches("model-\\d+"));
    }

    @Test
    void settingsThatMakeNoEndpointAreToldAtTheStart() {
        assertThatThrownBy(() -> Endpoint.of(URI.create("http://127.0.0.1:1"), settings(Map.of())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("counterclaim.model.name");
        assertThatThrownBy(() -> Endpoint.of(
                        URI.create("file:///etc/hosts"), settings(Map.of("counterclaim.model.name", "small"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("http");
    }

    @Test
    void keyComesFromAFileAndIsNeverShown(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("key"), "s3cret\n");
        Endpoint endpoint = Endpoint.of(
                URI.create("https://model.example/v1"),
                settings(Map.of("counterclaim.model.name", "small", "counterclaim.model.key-file", file.toString())));
        assertThat(endpoint.key()).isEqualTo("s3cret");
        assertThat(endpoint.toString()).doesNotContain("s3cret");
    }
}
