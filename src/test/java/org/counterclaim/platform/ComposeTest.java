package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code docker compose up} gives the program. */
class ComposeTest {
    private static JsonNode compose;

    @BeforeAll
    static void read() throws IOException {
        compose = new YAMLMapper().readTree(new File("docker-compose.yml"));
    }

    @Test
    void theApplicationWorksAsARoleThatDoesNotOwnTheDatabase() {
        assertThat(ofTheApplication("COUNTERCLAIM_DB_OWNER")).isEqualTo(ofTheDatabase("POSTGRES_USER"));
        assertThat(ofTheApplication("COUNTERCLAIM_DB_USER")).isNotEqualTo(ofTheApplication("COUNTERCLAIM_DB_OWNER"));
        assertThat(ofTheApplication("COUNTERCLAIM_DB_URL")).endsWith("/" + ofTheDatabase("POSTGRES_DB"));
    }

    @Test
    void bothPasswordsMustBeChosenAndNoneIsWrittenDown() {
        assertThat(ofTheApplication("COUNTERCLAIM_DB_OWNER_PASSWORD"))
                .startsWith("${COUNTERCLAIM_DB_OWNER_PASSWORD:?")
                .isEqualTo(ofTheDatabase("POSTGRES_PASSWORD"));
        assertThat(ofTheApplication("COUNTERCLAIM_DB_PASSWORD")).startsWith("${COUNTERCLAIM_DB_PASSWORD:?");
    }

    @Test
    void secretsOfAFirstStartComeFromTheEnvironmentAndReadingIsClosed() {
        assertThat(ofTheApplication("COUNTERCLAIM_BOOTSTRAP_TOKEN")).isEqualTo("${COUNTERCLAIM_BOOTSTRAP_TOKEN:-}");
        assertThat(ofTheApplication("COUNTERCLAIM_WEBHOOKS_KEY")).isEqualTo("${COUNTERCLAIM_WEBHOOKS_KEY:-}");
        assertThat(ofTheApplication("COUNTERCLAIM_PEOPLE_OPEN_READING")).endsWith(":-false}");
        assertThat(ofTheApplication("COUNTERCLAIM_PEOPLE_ACCOUNTS")).isEmpty();
    }

    @Test
    void onlyTheMachineItselfReachesIt() {
        assertThat(compose.at("/services/app/ports/0").asText()).startsWith("127.0.0.1:");
        assertThat(compose.at("/services/database/ports").isMissingNode()).isTrue();
    }

    private static String ofTheApplication(String name) {
        return compose.at("/services/app/environment/" + name).asText();
    }

    private static String ofTheDatabase(String name) {
        return compose.at("/services/database/environment/" + name).asText();
    }
}
