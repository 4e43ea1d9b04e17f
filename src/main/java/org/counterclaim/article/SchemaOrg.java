package org.counterclaim.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its report by schema.org in JSON-LD.
 *
 * @param article the description, missing when there is none
 */
record SchemaOrg(JsonNode article) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final Pattern ARTICLE = Pattern.compile("(https?://schema\\.org/)?\\w*(Article|Posting|Report)");

    static SchemaOrg of(Document page) {
        List<JsonNode> things = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            gather(read(script.data()), things);
        }
        return new SchemaOrg(things.stream()
                .filter(thing -> isArticle(thing.path("@type")))
                .findFirst()
                .orElse(MissingNode.getInstance()));
    }

    /** One broken block of several is common; the others still tell. */
    private static JsonNode read(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException broken) {
            return MissingNode.getInstance();
        }
    }

    private static void gather(JsonNode node, List<JsonNode> things) {
        if (node.isArray()) {
            node.forEach(each -> gather(each, things));
        } else if (node.isObject()) {
            things.add(node);
            gather(node.path("@graph"), things);
            gather(node.path("mainEntity"), things);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
        }
        return ARTICLE.matcher(type.asText()).matches();
    }

    /** A text of the article, without entities; empty when there is none. */
    String text(String field) {
        return Parser.unescapeEntities(article.path(field).asText(""), false);
    }

    /** The name of a thing, or of the first of several; empty when there is none. */
    String name(String field) {
        JsonNode thing = article.path(field);
        JsonNode first = thing.isArray() ? thing.path(0) : thing;
        String name = first.isTextual() ? first.asText() : first.path("name").asText("");
        return Parser.unescapeEntities(name, false);
    }
}
