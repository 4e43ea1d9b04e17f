package org.counterclaim.platform;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A real browser on the running application. It keeps count of what no page may do, complain on the console or ask
 * another server for anything, and fails the test that closes it when one did.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final String origin;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser(String origin, Playwright playwright) {
        this.origin = origin;
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium())
                        .setHeadless(true)
                        .setArgs(QUIET));
    }

    /**
     * Opens a browser on an application.
     *
     * @param origin scheme, host and port, as {@code @TestHTTPResource} gives them
     */
    public static Browser at(String origin) {
        // The browser is the distribution's; the driver must not fetch one of its own.
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return new Browser(
                origin.replaceAll("/+$", ""), Playwright.create(new Playwright.CreateOptions().setEnv(environment)));
    }

    /** A page in a session of its own, whose addresses may be given without the origin. */
    public Page page() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    /** A page as a reader with this locale, colour scheme or screen sees it. */
    public Page page(com.microsoft.playwright.Browser.NewContextOptions reader) {
        Page page = browser.newContext(reader.setBaseURL(origin)).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " complains: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " fails: " + error));
        page.onRequest(this::refuseStrangers);
        return page;
    }

    private void refuseStrangers(Request request) {
        String address = request.url();
        boolean ours = address.startsWith(origin + "/") || address.startsWith("data:") || address.startsWith("blob:");
        if (!ours) {
            complaints.add("a page asks another server: " + address);
        }
    }

    /** What the pages did wrong since the last call; for a test that provokes an error on purpose. */
    public List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium on the PATH; ./counterclaim test installs it where it may"));
    }

    @Override
    public void close() {
        playwright.close();
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }
}
