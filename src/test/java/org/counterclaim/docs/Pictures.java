package org.counterclaim.docs;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import org.counterclaim.platform.Browser;

/**
 * Makes the pictures of the manual from a running server that shows the demonstration. Arguments: the server's address
 * and the folder for the pictures. {@code ./counterclaim pictures ADDRESS} calls it.
 */
public final class Pictures {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** Pages that need nothing but their address. */
    private static final List<String> PLAIN = List.of(
            "overview",
            "sources",
            "sources/disagreements",
            "search?q=SANA",
            "documents/new",
            "imports",
            "feeds",
            "exports",
            "rules",
            "places?inside=sy/damascus",
            "audit");

    private Pictures() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        try (Browser browser = Browser.at(arguments[0])) {
            for (String language : new String[] {"en", "ar"}) {
                Page page =
                        browser.page(new NewContextOptions().setLocale(language).setViewportSize(WIDTH, HEIGHT));
                page.navigate("/conflicts");
                take(page, folder, "conflicts-" + language);
                page.navigate("/conflicts?type=QUANTITY");
                page.navigate(link(page, "a[data-open][href^='/conflicts/']"));
                take(page, folder, "conflict-" + language);
                page.navigate("/conflicts?type=POLARITY");
                page.navigate(link(page, ".row a[href^='/events/']"));
                take(page, folder, "matrix-" + language);
                for (String path : PLAIN) {
                    page.navigate("/" + path);
                    take(page, folder, path.replaceAll("\\?.*", "").replace('/', '-') + "-" + language);
                }
                page.navigate("/sources");
                page.navigate(link(page, "a[data-open][href^='/sources/']"));
                take(page, folder, "source-" + language);
            }
        }
    }

    private static String link(Page page, String selector) {
        Locator link = page.locator(selector).first();
        return link.getAttribute("href");
    }

    private static void take(Page page, Path folder, String name) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
