package org.counterclaim.conflict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.counterclaim.page.Choice;
import org.counterclaim.page.Say;

/** Says what a change changed, field by field. */
@ApplicationScoped
class Deeds {
    private static final List<String> FIELDS = List.of(
            "state",
            "resolution",
            "assignee",
            "labels",
            "due",
            "publicNote",
            "suppressedReason",
            "verdict",
            "evidence");

    private final ObjectMapper json;

    Deeds(ObjectMapper json) {
        this.json = json;
    }

    /** Between two rows of the trail, of the fields that people know. */
    List<Desk.Difference> differences(String before, String after, Say say) {
        JsonNode old = read(before);
        JsonNode present = read(after);
        List<Desk.Difference> differences = new ArrayList<>();
        for (String field : FIELDS) {
            String was = worded(field, text(old.path(field)), say);
            String is = worded(field, text(present.path(field)), say);
            if (!was.equals(is)) {
                differences.add(new Desk.Difference(field, was, is));
            }
        }
        return differences;
    }

    /** Between what stands and what a person wrote. */
    List<Desk.Difference> differences(ReviewForm stands, ReviewForm written, Say say) {
        List<Desk.Difference> differences = new ArrayList<>();
        add(
                differences,
                "state",
                worded("state", chosen(stands.states()), say),
                worded("state", chosen(written.states()), say));
        add(
                differences,
                "resolution",
                worded("resolution", chosen(stands.resolutions()), say),
                worded("resolution", chosen(written.resolutions()), say));
        add(
                differences,
                "assignee",
                worded("assignee", stands.assignee(), say),
                worded("assignee", written.assignee(), say));
        add(differences, "labels", worded("labels", stands.labels(), say), worded("labels", written.labels(), say));
        add(differences, "due", worded("due", stands.due(), say), worded("due", written.due(), say));
        add(
                differences,
                "publicNote",
                worded("publicNote", stands.publicNote(), say),
                worded("publicNote", written.publicNote(), say));
        for (int each = 0; each < stands.verdicts().size(); each++) {
            add(
                    differences,
                    "verdict",
                    verdict(stands.verdicts().get(each), each, say),
                    verdict(written.verdicts().get(each), each, say));
        }
        return differences;
    }

    private static void add(List<Desk.Difference> differences, String field, String was, String is) {
        if (!was.equals(is)) {
            differences.add(new Desk.Difference(field, was, is));
        }
    }

    private static String verdict(ReviewForm.PositionForm form, int position, Say say) {
        return say.letter(position) + " " + worded("verdict", chosen(form.verdicts()), say) + " " + form.evidence();
    }

    private static String chosen(List<Choice> choices) {
        return choices.stream()
                .filter(Choice::chosen)
                .map(Choice::code)
                .findFirst()
                .orElse("");
    }

    private static String worded(String field, String value, Say say) {
        boolean code = field.equals("state") || field.equals("resolution") || field.equals("verdict");
        return value.isEmpty() ? say.word("field", "none") : code ? say.word(field, value) : value;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : value.isNull() ? "" : value.asText("");
    }

    private JsonNode read(String written) {
        try {
            return json.readTree(written);
        } catch (JsonProcessingException unreadable) {
            return json.createObjectNode();
        }
    }
}
