package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.page.Say;

/**
 * What people decided of positions, as schema.org's {@code ClaimReview} with the fields that search engines ask for:
 * {@code url}, {@code claimReviewed}, and a {@code reviewRating} in words and from 1 to 5.
 */
final class ClaimReviews {

    private final ObjectMapper json;
    private final Say say;
    private final String reviewer;
    private final String address;

    /**
     * For one export.
     *
     * @param reviewer the name of the newsroom
     * @param address where its server is reached, without a slash at the end
     */
    ClaimReviews(ObjectMapper json, Say say, String reviewer, String address) {
        this.json = json;
        this.say = say;
        this.reviewer = reviewer;
        this.address = address;
    }

    /** One for each position that has a verdict. */
    List<ObjectNode> of(ConflictView conflict, String language) {
        List<ObjectNode> reviews = new ArrayList<>();
        for (ConflictView.PositionView position : conflict.positions()) {
            if (position.verdict() != null) {
                reviews.add(review(conflict, position, position.verdict(), language, reviews.size() + 1));
            }
        }
        return reviews;
    }

    private ObjectNode review(
            ConflictView conflict,
            ConflictView.PositionView position,
            ConflictView.VerdictView verdict,
            String language,
            int number) {
        String claimed = conflict.question().label().in(language) + " "
                + position.label().in(language);
        ObjectNode review = json.createObjectNode()
                .put("@id", ConflictJsonLd.urn(conflict.id()) + "#review-" + number)
                .put("@type", "schema:ClaimReview")
                .put("schema:url", address + "/conflicts/" + conflict.id())
                .put("schema:claimReviewed", claimed)
                .put("schema:inLanguage", language)
                .put("schema:datePublished", ConflictColumn.moment(conflict.changedAt()));
        review.set(
                "schema:author",
                json.createObjectNode()
                        .put("@type", "schema:Organization")
                        .put("schema:name", reviewer)
                        .put("schema:url", address + "/"));
        review.set(
                "schema:reviewRating",
                json.createObjectNode()
                        .put("@type", "schema:Rating")
                        .put("schema:ratingValue", rating(verdict.verdict()))
                        .put("schema:worstRating", 1)
                        .put("schema:bestRating", 5)
                        .put("schema:alternateName", say.word("verdict", verdict.verdict())));
        ObjectNode reviewed = json.createObjectNode().put("@type", "schema:Claim");
        ArrayNode appearances = reviewed.putArray("schema:appearance");
        position.claims().stream()
                .map(ClaimView::document)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(document -> appearances.add(ConflictJsonLd.urn(document)));
        position.claims().stream()
                .map(ClaimView::claimant)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(claimant -> reviewed.set(
                        "schema:author",
                        json.createObjectNode()
                                .put("@id", ConflictJsonLd.urn(claimant.id()))
                                .put("@type", "schema:Organization")
                                .put("schema:name", say.name(claimant.names()))));
        review.set("schema:itemReviewed", reviewed);
        ArrayNode evidence = review.putArray("schema:citation");
        verdict.evidence().forEach(evidence::add);
        return review;
    }

    private static int rating(String verdict) {
        return switch (verdict) {
            case "SUPPORTED" -> 5;
            case "REFUTED" -> 1;
            default -> 3;
        };
    }
}
