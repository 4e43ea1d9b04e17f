package org.counterclaim.feed;

import org.counterclaim.source.Named;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person put into the form for a new feed. */
class FeedForm {
    @RestForm
    @Nullable String url;

    @RestForm
    @Nullable String publisher;

    @RestForm
    @Nullable String content;

    @RestForm
    @Nullable Integer everyMinutes;

    public String url() {
        return given(url);
    }

    public String publisher() {
        return given(publisher);
    }

    public String content() {
        return content == null ? FeedContent.AUTO.name() : content;
    }

    public int everyMinutes() {
        return everyMinutes == null ? 30 : everyMinutes;
    }

    FeedBody body() {
        Named named = publisher().isEmpty() ? null : Named.of(publisher());
        return new FeedBody(url(), null, named, content(), everyMinutes(), false);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
