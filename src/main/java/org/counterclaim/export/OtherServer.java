package org.counterclaim.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.fetch.FetchRule;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.fetch.Receiver;
import org.jspecify.annotations.Nullable;

/** The exports of another server, by its REST interface. */
final class OtherServer {

    private static final int PAGE = 200;
    private static final long LARGEST_LIST = 4 << 20;

    private final Receiver receiver;
    private final ObjectMapper json;
    private final String address;
    private final Map<String, String> headers;

    /** @param token of that server; null where it asks for none */
    OtherServer(Receiver receiver, ObjectMapper json, String address, @Nullable String token) {
        this.receiver = receiver;
        this.json = json;
        this.address = address;
        this.headers =
                token == null ? Map.of("Accept", "*/*") : Map.of("Accept", "*/*", "Authorization", "Bearer " + token);
    }

    /** An export that can be taken in. */
    record Offer(UUID id, String sha256) {}

    /** A part of its list, the latest first, and where the next part is; null at the end. */
    record Offers(List<Offer> offers, @Nullable String next) {}

    Offers offers(@Nullable String cursor) {
        JsonNode page = list("/api/v1/exports?limit=" + PAGE + (cursor == null ? "" : "&cursor=" + cursor));
        List<Offer> offers = new ArrayList<>();
        for (JsonNode item : page.path("items")) {
            if (item.path("format").asText().equals(ExportFormat.JSONL.name())) {
                offers.add(new Offer(
                        id(item.path("id").asText()), item.path("sha256").asText()));
            }
        }
        JsonNode next = page.path("next");
        return new Offers(offers, next.isTextual() ? next.asText() : null);
    }

    private UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw noList();
        }
    }

    private JsonNode list(String path) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        receiver.receive(address + path, headers, LARGEST_LIST, body);
        try {
            JsonNode read = json.readTree(body.toByteArray());
            if (read.path("items").isArray()) {
                return read;
            }
        } catch (IOException e) {
            // Told below, as for what is no list.
        }
        throw noList();
    }

    private NotFetched noList() {
        return new NotFetched(FetchRule.TYPE, "no list of exports at " + address);
    }

    /** Writes the file of an export; refused where it is not the one that its list tells of. */
    void download(Offer offer, Path file, long most) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest))) {
            receiver.receive(address + "/api/v1/exports/" + offer.id() + "/content", headers, most, out);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(offer.sha256())) {
            throw new IOException("The file of export " + offer.id() + " does not have the checksum it should have");
        }
    }
}
