package org.counterclaim.docs;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.platform.Browser;

/**
 * Makes the pictures of the manual, of every page in both languages, from a running server that shows the
 * demonstration and asks nobody to sign in. Arguments: the server's address and the folder for the pictures.
 * {@code ./counterclaim pictures ADDRESS} calls it.
 */
public final class Pictures {

    static final List<String> LANGUAGES = List.of("en", "ar");

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** A third of the bytes of a PNG, and no difference to see. */
    private static final int QUALITY = 82;

    private Pictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        try (Browser browser = Browser.at(arguments[0])) {
            for (String language : LANGUAGES) {
                Page page =
                        browser.page(new NewContextOptions().setLocale(language).setViewportSize(WIDTH, HEIGHT));
                for (Map.Entry<String, String> each : addresses(page).entrySet()) {
                    page.navigate(each.getValue());
                    take(page, folder.resolve(each.getKey() + "-" + language + ".webp"));
                }
            }
        }
        Browser.quit();
    }

    /** Each page by the name of its picture; of what there is much, the first that the page before leads to. */
    private static Map<String, String> addresses(Page page) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("overview", "/overview");
        addresses.put("conflicts", "/conflicts");
        addresses.put("conflict", link(page, "/conflicts?type=QUANTITY", "a[data-open][href^='/conflicts/']"));
        addresses.put("event", link(page, "/conflicts?type=POLARITY", ".row a[href^='/events/']"));
        addresses.put(
                "report",
                link(page, link(page, "/conflicts", "a[data-open]"), "main a[href^='/documents/']")
                        .replaceAll("#.*", ""));
        addresses.put("paste", "/documents/new");
        addresses.put("files", "/imports");
        addresses.put("feeds", "/feeds");
        addresses.put("sources", "/sources");
        String source = link(page, "/sources", "a[data-open][href^='/sources/']");
        addresses.put("source", source);
        addresses.put("source-edit", source + "/edit");
        addresses.put("disagreements", "/sources/disagreements");
        addresses.put("search", "/search?q=Damascus");
        addresses.put("exports", "/exports");
        addresses.put("mail", "/account/digest");
        addresses.put("rules", "/rules");
        addresses.put("question-edit", "/predicates/armament/edit");
        addresses.put("places", "/places?inside=sy/damascus");
        addresses.put("place-edit", link(page, "/places?inside=sy/damascus", "a[href^='/places/'][href$='/edit']"));
        addresses.put("webhooks", "/webhooks");
        addresses.put("people", "/people");
        addresses.put("sign-in", "/sign-in");
        addresses.put("audit", "/audit");
        addresses.put("problems", "/problems");
        return addresses;
    }

    private static String link(Page page, String address, String selector) {
        page.navigate(address);
        return page.locator(selector).first().getAttribute("href");
    }

    private static void take(Page page, Path file) throws IOException {
        if (page.locator("#facets").count() > 0) {
            page.waitForSelector(".facet");
        }
        page.evaluate("document.fonts.ready");
        JsonObject wanted = new JsonObject();
        wanted.addProperty("format", "webp");
        wanted.addProperty("quality", QUALITY);
        CDPSession session = page.context().newCDPSession(page);
        String picture =
                session.send("Page.captureScreenshot", wanted).get("data").getAsString();
        session.detach();
        Files.write(file, Base64.getDecoder().decode(picture));
    }
}
