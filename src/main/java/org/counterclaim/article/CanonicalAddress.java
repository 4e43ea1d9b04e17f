package org.counterclaim.article;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.fetch.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The one address of a report, so that the same report reached on two ways is known again. */
public final class CanonicalAddress {

    /** Parameters that tell a site where its readers come from, and nothing of the report. */
    private static final Pattern TRACKING = Pattern.compile(
            "(utm_|mc_|pk_|piwik_|matomo_|hsa_|_hs|at_|ns_|oly_|vero_|trk|wt\\.|s_cid).*"
                    + "|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id"
                    + "|ocid|cmpid|cmp|ncid|smid|partner|ref|ref_src|ref_url|referrer|source|src|from|spm|share"
                    + "|mkt_tok|__twitter_impression|ito|xtor|traffic_source|amp",
            Pattern.CASE_INSENSITIVE);

    private CanonicalAddress() {}

    /** As the page says itself, when it speaks of its own site and of a page of it. */
    static URI of(Document page, URI fetched) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        if (link == null || link.attr("href").isBlank()) {
            return withoutTracking(fetched);
        }
        try {
            URI told = WebAddress.of(link.absUrl("href")).uri();
            return isTrusted(told, fetched) ? withoutTracking(told) : withoutTracking(fetched);
        } catch (NotFetched unreadable) {
            return withoutTracking(fetched);
        }
    }

    private static boolean isTrusted(URI told, URI fetched) {
        boolean home = told.getRawPath().length() <= 1 && fetched.getRawPath().length() > 1;
        return site(told).equals(site(fetched)) && told.getPort() == fetched.getPort() && !home;
    }

    private static String site(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return host.replaceFirst("^(www|m|mobile|amp)\\.", "");
    }

    /** The same address without parameters that only track readers. */
    public static URI withoutTracking(URI address) {
        String query = address.getRawQuery();
        if (query == null) {
            return address;
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !TRACKING.matcher(name(pair)).matches())
                .collect(Collectors.joining("&"));
        String whole = address.toString();
        return URI.create(whole.substring(0, whole.indexOf('?')) + (kept.isEmpty() ? "" : "?" + kept));
    }

    private static String name(String pair) {
        int end = pair.indexOf('=');
        return end < 0 ? pair : pair.substring(0, end);
    }
}
