package org.counterclaim.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.counterclaim.problem.ProblemType;

/**
 * Signs messages as Standard Webhooks has it (https://www.standardwebhooks.com, symmetric signatures): HMAC-SHA256 over id,
 * time and body, so that no message can be changed, and an old one can be told from a new one. A secret is not kept, but
 * made of the server's key each time.
 */
@ApplicationScoped
class Signatures {

    private static final String HMAC = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST_KEY = 32;

    private final Optional<String> key;

    Signatures(WebhookSettings settings) {
        this.key = settings.key();
    }

    boolean arePossible() {
        return key.filter(text -> text.length() >= SHORTEST_KEY).isPresent();
    }

    /** As whoever checks signatures is told it. */
    String secret(UUID webhook, UUID salt) {
        return PREFIX + Base64.getEncoder().encodeToString(bytes(webhook, salt));
    }

    /** The headers of a message. */
    Map<String, String> headers(UUID webhook, UUID salt, UUID message, Instant now, String body) {
        String signed = message + "." + now.getEpochSecond() + "." + body;
        return Map.of(
                "webhook-id", message.toString(),
                "webhook-timestamp", String.valueOf(now.getEpochSecond()),
                "webhook-signature", "v1," + Base64.getEncoder().encodeToString(hmac(bytes(webhook, salt), signed)));
    }

    private byte[] bytes(UUID webhook, UUID salt) {
        if (!arePossible()) {
            throw ProblemType.NOT_ALLOWED_NOW.because("An operator must set COUNTERCLAIM_WEBHOOKS_KEY first");
        }
        return hmac(key.orElseThrow().getBytes(StandardCharsets.UTF_8), "webhook " + webhook + " " + salt);
    }

    private static byte[] hmac(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
