package org.counterclaim.conflict;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person sent with the review form. */
class ReviewInput {
    @RestForm
    int version;

    @RestForm
    @Nullable String state;

    @RestForm
    @Nullable String resolution;

    @RestForm
    @Nullable String assignee;

    @RestForm
    @Nullable String labels;

    @RestForm
    @Nullable String due;

    @RestForm
    @Nullable String publicNote;

    @RestForm
    List<String> position = List.of();

    @RestForm
    List<String> verdict = List.of();

    @RestForm
    List<String> evidence = List.of();

    /** A verdict on a position; the empty verdict takes one back. */
    record Verdict(String verdict, List<String> evidence) {}

    int version() {
        return version;
    }

    String state() {
        return given(state);
    }

    String resolution() {
        return given(resolution);
    }

    String assignee() {
        return given(assignee);
    }

    String labels() {
        return given(labels);
    }

    String due() {
        return given(due);
    }

    String publicNote() {
        return given(publicNote);
    }

    /** By position key, in the order of the form. */
    Map<String, Verdict> verdicts() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (int each = 0; each < position.size(); each++) {
            verdicts.put(position.get(each), new Verdict(at(verdict, each), lines(at(evidence, each))));
        }
        return verdicts;
    }

    List<String> labelList() {
        return Arrays.stream(labels().split("[,،]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
