package org.counterclaim.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusalLogTest {

    @TestHTTPResource
    URI server;

    private final Logger log = Logger.getLogger(RefusalLog.class.getName());
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        private final PatternFormatter formatter = new PatternFormatter("%s");

        @Override
        public void publish(LogRecord line) {
            told.add(formatter.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(listener);
    }

    @Test
    void whatIsRefusedIsToldWithoutWhatWasSent() throws Exception {
        // Of an address of its own, since other tests are refused much too.
        String address = "127.9." + ThreadLocalRandom.current().nextInt(256) + "."
                + ThreadLocalRandom.current().nextInt(1, 255);
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .build()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(server.resolve("/api/v1/claims"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("{\"claimant\":\"' or 1=1"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
        }
        assertThat(told)
                .filteredOn(line -> line.endsWith(" from " + address))
                .singleElement()
                .asString()
                .startsWith("Refused with 400: POST /api/v1/claims, by ")
                .doesNotContain("1=1");
    }

    @Test
    void oneAddressCannotFillTheLog() {
        RefusalLog refusals = new RefusalLog();
        IntStream.range(0, 1_000).forEach(n -> refusals.tell("192.0.2.1", "429: GET /" + n + ", by nobody"));
        refusals.tell("192.0.2.2", "429: GET /, by nobody");
        assertThat(told).filteredOn(line -> line.contains(" from 192.0.2.1")).hasSize(RefusalLog.LINES);
        assertThat(told)
                .filteredOn(line -> line.endsWith(" is not told for some seconds"))
                .hasSize(1);
        assertThat(told).filteredOn(line -> line.endsWith(" from 192.0.2.2")).hasSize(1);
    }
}
