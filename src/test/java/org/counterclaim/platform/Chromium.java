package org.counterclaim.platform;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One process for all tests of an application: to start it takes seconds, and sessions share nothing in it. */
@ApplicationScoped
class Chromium {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Playwright driver;
    private static com.microsoft.playwright.@Nullable Browser browser;

    static com.microsoft.playwright.Browser running() {
        if (browser == null || !browser.isConnected()) {
            end();
            // The browser is the distribution's; the driver must not fetch one of its own.
            Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            driver = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            browser = driver.chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(executable())
                            .setHeadless(true)
                            .setArgs(QUIET));
        }
        return browser;
    }

    /** The next application has classes of its own, and with them a browser of its own. */
    void applicationEnds(@Observes ShutdownEvent event) {
        end();
    }

    static void end() {
        if (driver != null) {
            driver.close();
            driver = null;
            browser = null;
        }
    }

    private static Path executable() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium on the PATH; ./counterclaim test installs it where it may"));
    }
}
