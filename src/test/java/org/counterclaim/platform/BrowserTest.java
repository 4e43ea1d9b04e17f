package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private HttpServer server;
    private String origin;

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = exchange.getRequestURI().getPath().equals("/")
                    ? "<html lang=ar dir=rtl><link rel=icon href=data:,><p>دمشق".getBytes(StandardCharsets.UTF_8)
                    : "<script>fetch('http://127.0.0.1:9/font').catch(() => {})</script>"
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void showsArabicAndAcceptsAQuietPage() {
        try (Browser browser = Browser.at(origin)) {
            Page page = browser.page();
            page.navigate("/");
            assertThat(page.locator("p").textContent()).isEqualTo("دمشق");
        }
    }

    @Test
    void failsTheTestOfAPageThatAsksAnotherServer() {
        Browser browser = Browser.at(origin);
        browser.page().navigate("/stranger");
        assertThatThrownBy(browser::close)
                .isInstanceOf(AssertionError.class)
                .isNotInstanceOf(PlaywrightException.class)
                .hasMessageContaining("asks another server: http://127.0.0.1:9/font");
    }
}
