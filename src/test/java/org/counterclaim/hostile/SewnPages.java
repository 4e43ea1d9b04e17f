package org.counterclaim.hostile;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.WaitUntilState;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterclaim.platform.Browser;

/**
 * The main parts of many pages, as the server sent them, in one document under the same policy. To open a thousand pages
 * takes minutes, to parse and lay out what they show takes seconds.
 */
final class SewnPages {

    private static final String PLACE = "/sewn";
    private static final String SEAM = "<hr class=\"seam\">";

    private final Browser browser;
    private final Page page;
    private final String language;
    private String document = "";
    private String policy = "";

    SewnPages(Browser browser, Page page, String language) {
        this.browser = browser;
        this.page = page;
        this.language = language;
        page.route(
                "**" + PLACE,
                route -> route.fulfill(new FulfillOptions()
                        .setStatus(200)
                        .setHeaders(
                                Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", policy))
                        .setBody(document)));
    }

    /** What happens, or is seen, that no text should bring about. */
    List<String> faults(List<String> paths) {
        List<String> faults = new ArrayList<>();
        sew(paths, faults);
        page.onceDialog(dialog -> {
            faults.add("a dialog opens");
            dialog.dismiss();
        });
        page.navigate(PLACE, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        ((List<?>) page.evaluate(HostileTextsTest.FAULTS)).forEach(fault -> faults.add(String.valueOf(fault)));
        Object seams = page.evaluate("() => document.querySelectorAll('main > hr.seam').length");
        if (!Integer.valueOf(paths.size()).equals(seams)) {
            faults.add("a text reaches over the end of its page: " + seams + " of " + paths.size());
        }
        // What our own scripts make of twenty pages in one says nothing of the pages.
        browser.takeComplaints().stream()
                .filter(complaint -> complaint.matches("(?s).*(Content Security Policy|asks another server).*"))
                .forEach(faults::add);
        return faults;
    }

    private void sew(List<String> paths, List<String> faults) {
        StringBuilder mains = new StringBuilder("<main>");
        String whole = "";
        List<Response> answers = paths.parallelStream().map(this::answer).toList();
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            Response answer = answers.get(i);
            String text = answer.asString();
            int start = text.indexOf("<main");
            int end = text.lastIndexOf("</main>");
            if (end > start && start >= 0) {
                whole = text;
                policy = answer.header("Content-Security-Policy");
                checkTitle(path, text, faults);
                mains.append("<div>").append(text, text.indexOf('>', start) + 1, end);
            } else {
                mains.append("<div>").append(text);
            }
            mains.append("</div>").append(SEAM);
        }
        document = whole.isEmpty()
                ? mains + "</main>"
                : whole.substring(0, whole.indexOf("<main")) + mains + whole.substring(whole.lastIndexOf("</main>"));
    }

    private Response answer(String path) {
        return Intruder.asked()
                .urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .accept("text/html")
                .get(path);
    }

    private static void checkTitle(String path, String text, List<String> faults) {
        int start = text.indexOf("<title>");
        int end = text.indexOf("</title>", start);
        if (start < 0 || end < 0 || text.substring(start, end).matches("(?s).*[\\u202a-\\u202e\\u2066-\\u2069].*")) {
            faults.add("hidden control in the title of " + path + ", or none");
        }
    }
}
