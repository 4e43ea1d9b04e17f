package org.counterclaim.platform;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real browser on the running application. It keeps count of what no page may do, complain on the console or ask
 * another server for anything, and fails the test that closes it when one did.
 */
public final class Browser implements AutoCloseable {
    private final String origin;
    private final List<BrowserContext> sessions = new ArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser(String origin) {
        this.origin = origin;
    }

    /**
     * Opens a browser on an application.
     *
     * @param origin scheme, host and port, as {@code @TestHTTPResource} gives them
     */
    public static Browser at(String origin) {
        return new Browser(origin.replaceAll("/+$", ""));
    }

    /** A page in a session of its own, whose addresses may be given without the origin. */
    public Page page() {
        return page(new NewContextOptions());
    }

    /** A page as a reader with this locale, colour scheme or screen sees it. */
    public Page page(NewContextOptions reader) {
        BrowserContext session = Chromium.running().newContext(reader.setBaseURL(origin));
        sessions.add(session);
        Page page = session.newPage();
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

    /** What axe finds that shuts somebody out of the page as it stands. */
    public static List<Rule> barriersOn(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        // What passes is not told one by one, and no second page is opened to gather what frames hold: there are none.
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }

    /** Ends the browser itself, for a program that is no test: without it the program would not end either. */
    public static void quit() {
        Chromium.end();
    }

    @Override
    public void close() {
        sessions.forEach(BrowserContext::close);
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }
}
