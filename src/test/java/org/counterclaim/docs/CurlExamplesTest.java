package org.counterclaim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.counterclaim.people.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page for programs shows is run as it stands there, by the curl of this machine. */
@QuarkusTest
@TestProfile(Accounts.class)
class CurlExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TestHTTPResource
    URI address;

    @TempDir
    Path folder;

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("src/docs/rest.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void everyExampleWorks() throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set -euo pipefail\n");
        for (String example : examples()) {
            script.append("echo; echo '---'\n").append(example);
        }
        String said = run(script.toString());
        assertThat(examples()).hasSizeGreaterThan(8);
        assertThat(said)
                .contains("\"login\":\"automation\"")
                .contains("\"type\":\"POLARITY\"")
                .contains("\"state\":\"IN_REVIEW\"")
                .contains("\"status\":201", "\"status\":400")
                .contains("event: conflict.opened")
                .contains("/problems/invalid-field");
    }

    private String run(String script) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().put("SERVER", address.toString().replaceAll("/$", ""));
        bash.environment().put("TOKEN", Accounts.TOKEN);
        bash.environment().put("LC_ALL", "C.UTF-8");
        Process process = bash.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
