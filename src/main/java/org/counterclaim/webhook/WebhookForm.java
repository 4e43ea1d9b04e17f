package org.counterclaim.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.counterclaim.change.ChangeKind;
import org.counterclaim.page.Choice;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person put into the form of a webhook. */
class WebhookForm {
    @RestForm
    @Nullable String url;

    @RestForm
    @Nullable List<String> kinds;

    @RestForm
    @Nullable Integer version;

    static WebhookForm of(WebhookView webhook) {
        WebhookForm form = new WebhookForm();
        form.url = webhook.url();
        form.kinds = webhook.kinds();
        return form;
    }

    public String url() {
        return url == null ? "" : url.strip();
    }

    /** Every kind of change, those wanted marked. */
    public List<Choice> choices() {
        return Choice.of(
                Arrays.stream(ChangeKind.values()).map(ChangeKind::word).toList(),
                Objects.requireNonNullElse(kinds, List.of()));
    }

    WebhookBody body(boolean paused) {
        return new WebhookBody(url(), Objects.requireNonNullElse(kinds, List.of()), paused);
    }

    int version() {
        return Objects.requireNonNullElse(version, -1);
    }
}
