package org.counterclaim.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as people and programs read it.
 *
 * @param secret what signatures are made with; shown once, when it is made
 * @param waiting deliveries still to be taken
 * @param dead deliveries given up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookView(
        UUID id,
        int version,
        String owner,
        String url,
        List<String> kinds,
        boolean paused,
        @Nullable String secret,
        long waiting,
        long dead,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {

    WebhookView with(@Nullable String shown) {
        return new WebhookView(id, version, owner, url, kinds, paused, shown, waiting, dead, createdAt, changedAt);
    }
}
