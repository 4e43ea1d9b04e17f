package org.counterclaim.conflict;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.page.Address;
import org.counterclaim.problem.ProblemException;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person does to the conflicts that are chosen in the queue, by button or by key. */
class BulkForm {
    @RestForm
    List<String> id = List.of();

    @RestForm
    @Nullable String deed;

    @RestForm
    @Nullable String assignee;

    @RestForm
    @Nullable String resolution;

    @RestForm
    @Nullable String label;

    @RestForm
    @Nullable String reason;

    @RestForm
    @Nullable String back;

    /** As REST would be sent it. */
    BulkResource.BulkBody body(String person) {
        List<UUID> ids = id.stream().map(Address::id).toList();
        ObjectNode review = JsonNodeFactory.instance.objectNode();
        return switch (Objects.requireNonNullElse(deed, "")) {
            case "take" ->
                new BulkResource.BulkBody(ids, review.put("assignee", person).put("state", "IN_REVIEW"), null, null);
            case "assign" ->
                new BulkResource.BulkBody(
                        ids,
                        given(assignee).isEmpty()
                                ? review.putNull("assignee")
                                : review.put("assignee", given(assignee)),
                        null,
                        null);
            case "second" -> new BulkResource.BulkBody(ids, review.put("state", "PEER_REVIEW"), null, null);
            case "close" ->
                new BulkResource.BulkBody(
                        ids, review.put("state", "CLOSED").put("resolution", given(resolution)), null, null);
            case "label" -> new BulkResource.BulkBody(ids, null, List.of(given(label)), null);
            case "suppress" -> new BulkResource.BulkBody(ids, null, null, given(reason));
            default -> throw ProblemException.invalid("deed", "must be take, assign, second, close, label or suppress");
        };
    }

    /** Where to go on: the queue as it was, never another site. */
    String back() {
        String asked = given(back);
        return asked.matches("/conflicts(?:[A-Za-z0-9?&=+._!~*'()/-]|%[0-9A-Fa-f]{2})*") ? asked : "/conflicts";
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
