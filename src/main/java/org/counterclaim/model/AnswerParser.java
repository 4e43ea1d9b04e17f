package org.counterclaim.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.counterclaim.model.ModelFailure.Kind;
import org.counterclaim.model.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** Reads what a model answered, as distrustful of its shape as if no schema had been sent along. */
final class AnswerParser {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_QUOTE = 1_000;
    private static final int LONGEST_LIST = 20;

    private final ObjectMapper json;
    private final int most;

    AnswerParser(ObjectMapper json, int most) {
        this.json = json;
        this.most = most;
    }

    /**
     * The claims of an answer, at most so many.
     *
     * @param refused gets those that have not the shape of a claim, and one entry for all that are too many
     * @throws ModelFailure when the whole is no list of claims
     */
    List<SaidClaim> claims(String answer, List<Refusal> refused) {
        JsonNode list = tree(answer).path("claims");
        if (!list.isArray()) {
            throw new ModelFailure(Kind.UNREADABLE, "the answer holds no list of claims");
        }
        List<SaidClaim> claims = new ArrayList<>();
        for (int i = 0; i < Math.min(list.size(), most); i++) {
            SaidClaim claim = claim(list.get(i));
            if (claim == null) {
                refused.add(
                        Refusal.of(Reason.MALFORMED, list.get(i).path("quote").asText("")));
            } else {
                claims.add(claim);
            }
        }
        if (list.size() > most) {
            refused.add(Refusal.of(Reason.TOO_MANY, list.size() + " > " + most));
        }
        return claims;
    }

    private JsonNode tree(String answer) {
        try {
            JsonNode tree = json.readTree(answer);
            return tree == null ? json.missingNode() : tree;
        } catch (JsonProcessingException e) {
            throw new ModelFailure(Kind.UNREADABLE, "the answer is not JSON", e);
        }
    }

    private static @Nullable SaidClaim claim(JsonNode node) {
        boolean shaped = isText(node, "quote", LONGEST_QUOTE)
                && isText(node, "claimant", LONGEST_NAME)
                && isText(node, "predicate", LONGEST_NAME)
                && isText(node, "stance", LONGEST_NAME)
                && isText(node, "certainty", LONGEST_NAME)
                && isText(node, "category", LONGEST_NAME)
                && isText(node, "party", LONGEST_NAME)
                && isNumber(node.path("least"))
                && isNumber(node.path("most"))
                && isList(node.path("via"))
                && isList(node.path("terms"))
                && isList(node.path("places"));
        return shaped
                ? new SaidClaim(
                        text(node, "quote"),
                        text(node, "claimant"),
                        texts(node.path("via")),
                        text(node, "predicate"),
                        text(node, "stance"),
                        text(node, "certainty"),
                        node.path("least").longValue(),
                        node.path("most").longValue(),
                        text(node, "category"),
                        texts(node.path("terms")),
                        text(node, "party"),
                        texts(node.path("places")))
                : null;
    }

    private static boolean isText(JsonNode node, String field, int longest) {
        return node.path(field).isTextual() && node.path(field).textValue().length() <= longest;
    }

    private static boolean isNumber(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong();
    }

    private static boolean isList(JsonNode node) {
        Predicate<JsonNode> name = each -> each.isTextual() && each.textValue().length() <= LONGEST_NAME;
        boolean shaped = node.isArray() && node.size() <= LONGEST_LIST;
        for (JsonNode each : node) {
            shaped &= name.test(each);
        }
        return shaped;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).textValue().strip();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.textValue().strip()));
        return List.copyOf(texts);
    }
}
