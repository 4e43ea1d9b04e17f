package org.counterclaim.fetch;

import java.util.Locale;

/** What is fetched: which media types are taken, and how they are asked for. */
public enum Wanted {
    PAGE(
            "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.5",
            "text/html",
            "application/xhtml+xml",
            "text/plain"),
    // Many feeds are sent under the wrong one of these.
    FEED(
            "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.8, text/xml;q=0.8",
            "application/atom+xml",
            "application/rss+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/json",
            "application/xml",
            "text/xml",
            "text/html",
            "text/plain"),
    ROBOTS("text/plain, */*;q=0.1");

    private final String accept;
    private final String types;

    Wanted(String accept, String... types) {
        this.accept = accept;
        this.types = " " + String.join(" ", types) + " ";
    }

    String accept() {
        return accept;
    }

    /** A missing type is nobody's claim to be something else. */
    boolean takes(String contentType) {
        int end = contentType.indexOf(';');
        String type =
                (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() || types.isBlank() || types.contains(" " + type + " ");
    }
}
