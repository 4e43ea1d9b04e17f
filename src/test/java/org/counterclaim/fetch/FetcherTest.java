package org.counterclaim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetcherTest {

    private static final String PAGE = "text/html; charset=utf-8";

    private final Site site = new Site();
    private final Fetcher fetcher = fetcher(Settings.loopback());

    @AfterEach
    void closeTheSite() {
        site.close();
        fetcher.stop();
    }

    private static Fetcher fetcher(Settings settings) {
        return new Fetcher(
                settings, Clock.systemUTC(), "1.2-SNAPSHOT", name -> List.of(InetAddress.getLoopbackAddress()));
    }

    private Fetched fetch(String address) {
        return fetcher.fetch(address, Wanted.PAGE, Fetched.Validators.NONE);
    }

    private NotFetched refused(Fetcher by, String address) {
        return catchThrowableOfType(NotFetched.class, () -> by.fetch(address, Wanted.PAGE, Fetched.Validators.NONE));
    }

    private FetchRule refusal(String address) {
        return refused(fetcher, address).rule();
    }

    @Test
    void pageIsFetchedUnderItsNameByAnHonestAgent() {
        site.with("/a?b=%D8%B3", PAGE, "a page");
        Fetched page = fetch("http://news.example:" + site.port() + "/a?b=س#there");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("a page");
        assertThat(site.asked()).containsExactly("/robots.txt", "/a?b=%D8%B3");
        assertThat(site.lastHeaders().getFirst("Host")).isEqualTo("news.example:" + site.port());
        assertThat(site.lastHeaders().getFirst("User-Agent"))
                .isEqualTo("Counterclaim/1.2 (fact-checking; +desk@newsroom.example)");
        assertThat(site.lastHeaders()).doesNotContainKeys("Cookie", "Authorization", "Referer");
    }

    @Test
    void redirectsAreFollowedAndEachIsChecked() {
        site.redirecting("/old", "/new").with("/new", PAGE, "moved here");
        assertThat(fetch(site.at("/old")).address()).hasToString(site.at("/new"));
        site.redirecting("/inside", "http://10.0.0.1/admin");
        assertThat(refusal(site.at("/inside"))).isEqualTo(FetchRule.NETWORK);
        site.redirecting("/metadata", "http://[::ffff:169.254.169.254]/latest/");
        assertThat(refusal(site.at("/metadata"))).isEqualTo(FetchRule.NETWORK);
        site.redirecting("/decimal", "//3232235777/");
        assertThat(refusal(site.at("/decimal"))).isEqualTo(FetchRule.NETWORK);
        site.redirecting("/file", "file:///etc/passwd");
        assertThat(refusal(site.at("/file"))).isEqualTo(FetchRule.SCHEME);
        site.redirecting("/login", "http://a:b@127.0.0.1:" + site.port() + "/new");
        assertThat(refusal(site.at("/login"))).isEqualTo(FetchRule.USER_INFO);
    }

    @Test
    void redirectsInACircleEnd() {
        site.redirecting("/round", "/round");
        assertThat(refusal(site.at("/round"))).isEqualTo(FetchRule.REDIRECTS);
        assertThat(site.asked()).hasSize(1 + 6);
    }

    @Test
    void nameThatAnswersOtherwiseTheSecondTimeLeadsNowhereElse() throws IOException {
        List<String> lookedUp = new ArrayList<>();
        Settings one = Settings.loopback()
                .with(List.of(Network.of("127.0.0.1/32")), List.of(PortRange.of("1-65535")), Duration.ofSeconds(5));
        Fetcher rebinding = new Fetcher(one, Clock.systemUTC(), "1", name -> {
            lookedUp.add(name);
            return List.of(InetAddress.getByName(lookedUp.size() % 2 == 1 ? "127.0.0.1" : "10.0.0.1"));
        });
        site.with("/page", PAGE, "a page");
        // The page is looked up first, then robots.txt, which now lies elsewhere.
        assertThat(refused(rebinding, "http://rebinding.example:" + site.port() + "/page")
                        .rule())
                .isEqualTo(FetchRule.NETWORK);
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void oneLookUpServesCheckAndConnection() {
        List<String> lookedUp = new ArrayList<>();
        Fetcher counting = new Fetcher(Settings.loopback(), Clock.systemUTC(), "1", name -> {
            lookedUp.add(name);
            return List.of(InetAddress.getLoopbackAddress());
        });
        site.with("/page", PAGE, "a page");
        counting.fetch("http://news.example:" + site.port() + "/page", Wanted.PAGE, Fetched.Validators.NONE);
        assertThat(lookedUp).hasSize(2);
        assertThat(site.asked()).containsExactly("/robots.txt", "/page");
    }

    @Test
    void robotsTxtIsObeyedAndAskedOnce() {
        site.with("/robots.txt", "text/plain", """
                User-agent: *
                Allow: /

                User-agent: counterclaim
                Disallow: /private
                """)
                .with("/open", PAGE, "open")
                .with("/private/a", PAGE, "closed")
                .redirecting("/door", "/private/a");
        assertThat(refusal(site.at("/private/a"))).isEqualTo(FetchRule.ROBOTS);
        assertThat(fetch(site.at("/open")).isNew()).isTrue();
        assertThat(refusal(site.at("/door"))).isEqualTo(FetchRule.ROBOTS);
        assertThat(site.asked()).containsExactly("/robots.txt", "/open", "/door");
    }

    @Test
    void siteWhoseRobotsTxtFailsIsLeftAlone() {
        site.failing("/robots.txt", 500).with("/page", PAGE, "a page");
        assertThat(refusal(site.at("/page"))).isEqualTo(FetchRule.ROBOTS);
        assertThat(site.asked()).containsExactly("/robots.txt");
    }

    @Test
    void robotsTxtMayNotLeadInside() {
        site.redirecting("/robots.txt", "http://192.168.0.1/robots.txt").with("/page", PAGE, "a page");
        assertThat(refusal(site.at("/page"))).isEqualTo(FetchRule.NETWORK);
    }

    @Test
    void errorsOfAServerAreToldWithTheirStatus() {
        site.with("/busy", request -> new Site.Page(429, Map.of("Retry-After", "120"), new byte[0]));
        NotFetched busy = refused(fetcher, site.at("/busy"));
        assertThat(busy.rule()).isEqualTo(FetchRule.STATUS);
        assertThat(busy.status()).hasValue(429);
        assertThat(busy.retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void onlyTextIsTaken() {
        site.with("/picture", "image/png", "png").with("/film", "video/mp4", "mp4");
        assertThat(refusal(site.at("/picture"))).isEqualTo(FetchRule.TYPE);
        assertThat(refusal(site.at("/film"))).isEqualTo(FetchRule.TYPE);
    }

    @Test
    void bodyBeyondTheLimitIsRefused() {
        site.with("/long", PAGE, "a".repeat(200_001)).with("/fits", PAGE, "a".repeat(200_000));
        assertThat(refusal(site.at("/long"))).isEqualTo(FetchRule.SIZE);
        assertThat(fetch(site.at("/fits")).body()).hasSize(200_000);
    }

    @Test
    void packedBodyIsMeasuredUnpacked() throws IOException {
        byte[] bomb = packed(new byte[50_000_000]);
        site.with("/bomb", request -> gzip(bomb))
                .with("/packed", request -> gzip(packed("packed".getBytes(StandardCharsets.UTF_8))));
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(refusal(site.at("/bomb"))).isEqualTo(FetchRule.SIZE);
        assertThat(fetch(site.at("/packed")).body()).asString().isEqualTo("packed");
    }

    @Test
    void packedBodyOfEndlessEmptyPartsIsRefused() {
        byte[] nothing = packed(new byte[0]);
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            parts.writeBytes(nothing);
        }
        site.with("/parts", request -> gzip(parts.toByteArray()));
        assertThat(refusal(site.at("/parts"))).isEqualTo(FetchRule.SIZE);
    }

    @Test
    void damagedOrUnknownPackingIsRefused() {
        site.with("/damaged", request -> gzip("no gzip".getBytes(StandardCharsets.UTF_8)))
                .with(
                        "/brotli",
                        request -> new Site.Page(
                                200, Map.of("Content-Type", PAGE, "Content-Encoding", "br"), new byte[] {1}));
        assertThat(refusal(site.at("/damaged"))).isEqualTo(FetchRule.ENCODING);
        assertThat(refusal(site.at("/brotli"))).isEqualTo(FetchRule.ENCODING);
    }

    private static Site.Page gzip(byte[] body) {
        return new Site.Page(200, Map.of("Content-Type", PAGE, "Content-Encoding", "gzip"), body);
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Test
    void serverThatDripsIsLeftWhenTheTimeIsOver() throws IOException {
        Fetcher hasty = fetcher(Settings.loopback()
                .with(List.of(Network.of("127.0.0.0/8")), List.of(PortRange.of("1-65535")), Duration.ofMillis(700)));
        CountDownLatch left = new CountDownLatch(1);
        try (Listener dripping = new Listener(socket -> {
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (!left.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                socket.getOutputStream().write('a');
                socket.getOutputStream().flush();
            }
        })) {
            assertThat(refused(hasty, dripping.address()).rule()).isEqualTo(FetchRule.TIME);
        } finally {
            left.countDown();
        }
    }

    @Test
    void serverThatNobodyRunsIsSaidToBeOutOfReach() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(refusal("http://127.0.0.1:" + port + "/")).isEqualTo(FetchRule.CONNECTION);
    }

    @Test
    void endlessHeadersAreRefused() throws IOException {
        try (Listener endless = new Listener(socket -> {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 1_000_000; i++) {
                socket.getOutputStream().write("X-More: and more\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        })) {
            assertThat(refusal(endless.address())).isEqualTo(FetchRule.CONNECTION);
        }
    }

    @Test
    void proxiesOfTheProcessAreNotUsed() {
        site.with("/page", PAGE, "a page");
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", "9");
        System.setProperty("socksProxyHost", "127.0.0.1");
        System.setProperty("socksProxyPort", "9");
        try {
            assertThat(fetch(site.at("/page")).isNew()).isTrue();
        } finally {
            List.of("http.proxyHost", "http.proxyPort", "socksProxyHost", "socksProxyPort")
                    .forEach(System::clearProperty);
        }
    }

    @Test
    void validatorsAreSentAndUnchangedIsHeard() {
        site.with("/feed", request -> new Site.Page(304, Map.of("ETag", "\"2\""), new byte[0]));
        Fetched unchanged = fetcher.fetch(
                site.at("/feed"), Wanted.FEED, new Fetched.Validators("\"1\"", "Sun, 20 May 2018 09:00:00 GMT"));
        assertThat(unchanged.isNew()).isFalse();
        assertThat(unchanged.validators().etag()).isEqualTo("\"2\"");
        assertThat(site.lastHeaders().getFirst("If-None-Match")).isEqualTo("\"1\"");
        assertThat(site.lastHeaders().getFirst("If-Modified-Since")).isEqualTo("Sun, 20 May 2018 09:00:00 GMT");
    }

    @Property(tries = 60)
    void whateverAServerSendsNothingButTheOneExceptionComes(@ForAll byte[] bytes, @ForAll boolean asBody)
            throws IOException {
        try (Listener random = new Listener(socket -> {
            if (asBody) {
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            socket.getOutputStream().write(bytes);
        })) {
            Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(() -> fetch(random.address()));
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(NotFetched.class);
            }
        }
    }

    @Property(tries = 500)
    void whateverIsGivenAsAnAddressNothingButTheOneExceptionComes(@ForAll String address) {
        assertThat(catchThrowableOfType(NotFetched.class, () -> WebAddress.of("http://" + address)))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isNull(),
                        thrown -> assertThat(thrown).isInstanceOf(NotFetched.class));
    }

    /** Speaks to each caller in raw bytes, after it has heard the end of the request. */
    private static final class Listener implements AutoCloseable {
        private interface Speech {
            void to(Socket socket) throws IOException, InterruptedException;
        }

        private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

        Listener(Speech speech) throws IOException {
            Thread.ofVirtual().start(() -> {
                while (!socket.isClosed()) {
                    try (Socket caller = socket.accept()) {
                        byte[] heard = new byte[4096];
                        int n = caller.getInputStream().read(heard);
                        if (n > 0
                                && new String(heard, 0, n, StandardCharsets.ISO_8859_1).startsWith("GET /robots.txt")) {
                            caller.getOutputStream()
                                    .write("HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n"
                                            .getBytes(StandardCharsets.US_ASCII));
                        } else {
                            speech.to(caller);
                        }
                    } catch (IOException | InterruptedException left) {
                        continue;
                    }
                }
            });
        }

        String address() {
            return "http://127.0.0.1:" + socket.getLocalPort() + "/page";
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
