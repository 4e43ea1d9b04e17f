package org.counterclaim.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.counterclaim.extract.Report;

/**
 * What a model is asked. The report goes as a JSON value, so that no words of it can pass for the end of the report and
 * the beginning of an instruction.
 */
final class Prompt {

    private static final String INSTRUCTIONS = instructions();

    private final ObjectMapper json;
    private final int longest;

    Prompt(ObjectMapper json, int longest) {
        this.json = json;
        this.longest = longest;
    }

    List<ChatMessage> of(Report report, Vocabulary vocabulary) {
        return List.of(SystemMessage.from(instructions(vocabulary)), UserMessage.from(data(report)));
    }

    private static String instructions(Vocabulary vocabulary) {
        StringBuilder asked = new StringBuilder(INSTRUCTIONS);
        vocabulary.predicates().forEach((code, word) -> {
            asked.append(code)
                    .append(", ")
                    .append(word.kind())
                    .append(", ")
                    .append(word.question().replaceAll("\\s+", " "));
            if (!word.terms().isEmpty()) {
                asked.append(", ").append(String.join(" ", word.terms()));
            }
            asked.append('\n');
        });
        return asked.append("\nCategories: ")
                .append(String.join(" ", vocabulary.categories()))
                .append('\n')
                .toString();
    }

    private String data(Report report) {
        ObjectNode fields = json.createObjectNode()
                .put("publisher", report.publisher())
                .put("headline", report.headline())
                .put("language", report.language())
                .put("publishedAt", report.publishedAt().toString())
                .put("text", start(report.text()));
        return json.createObjectNode().set("report", fields).toString();
    }

    /** As much as may be sent, cut between paragraphs or sentences where there is one in its last fifth. */
    private String start(String text) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest;
        for (String stop : List.of("\n", ". ", "؟ ", " ")) {
            int at = text.lastIndexOf(stop, longest - 1);
            if (at > longest * 4 / 5) {
                end = at + stop.length();
                break;
            }
        }
        return text.substring(0, Math.min(end, longest));
    }

    private static String instructions() {
        try (InputStream text = Prompt.class.getResourceAsStream("instructions.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
