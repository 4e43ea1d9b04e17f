package org.counterclaim.model;

import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.counterclaim.platform.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * A configured endpoint.
 *
 * @param name the model's name as the endpoint knows it
 * @param key what it lets in; null when it asks for none
 */
record Endpoint(
        URI url, Protocol protocol, String name, @Nullable String key) {

    private static final int LONGEST_NAME = 200;

    /**
     * The endpoint of an installation.
     *
     * @param url where it is
     * @throws CannotStart when the settings do not make one
     */
    static Endpoint of(URI url, ModelSettings settings) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || url.getHost() == null) {
            throw new CannotStart("counterclaim.model.url must be an address that starts with http:// or https://");
        }
        String name = settings.name().map(String::strip).orElse("");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new CannotStart("counterclaim.model.url is set: counterclaim.model.name must name the model");
        }
        String key = settings.keyFile().map(Endpoint::read).or(settings::key).orElse(null);
        return new Endpoint(url, settings.protocol(), name, key);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("The file of counterclaim.model.key-file cannot be read", e);
        }
    }

    /** Named in every claim it proposes, so that a person can see what read it. */
    String extractor() {
        return "model:" + name;
    }

    /** Speaks with the endpoint when asked, and not before. */
    ChatModel connect(ModelSettings settings) {
        BoundedHttp http = new BoundedHttp(settings.timeout());
        return switch (protocol) {
            case OPENAI ->
                OpenAiChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url.toString())
                        .apiKey(key == null ? "none" : key)
                        .modelName(name)
                        .temperature(0.0)
                        .timeout(settings.timeout())
                        .maxRetries(0)
                        .strictJsonSchema(true)
                        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
            case OLLAMA ->
                OllamaChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url.toString())
                        .customHeaders(key == null ? Map.of() : Map.of("Authorization", "Bearer " + key))
                        .modelName(name)
                        .temperature(0.0)
                        .timeout(settings.timeout())
                        .maxRetries(0)
                        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
        };
    }

    /** Without the key. */
    @Override
    public String toString() {
        return extractor() + " at " + url;
    }
}
