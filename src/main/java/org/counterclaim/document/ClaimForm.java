package org.counterclaim.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterclaim.page.Option;
import org.counterclaim.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a claim is written, with what a claim says or what a person wrote that could not be kept. Fields
 * are named as over REST: {@code answer.min}, {@code qualifiers.batch}; a name found by searching has a field beside it
 * for what was found, {@code claimant} and {@code claimantId}.
 *
 * @param claim null for a new one
 * @param version of the claim that the form was filled from
 * @param wrong what could not be read or kept
 * @param changed what somebody else changed while the form was open
 */
record ClaimForm(
        UUID document,
        @Nullable UUID claim,
        int version,
        Map<String, List<String>> values,
        ClaimChoices choices,
        List<FieldError> wrong,
        List<Difference> changed) {

    private static final String QUALIFIER = "qualifiers.";

    /** A field in which two people wrote different things. */
    record Difference(String field, String theirs, String yours) {}

    ClaimForm(
            UUID document, @Nullable UUID claim, int version, Map<String, List<String>> values, ClaimChoices choices) {
        this(document, claim, version, values, choices, List.of(), List.of());
    }

    ClaimForm refused(List<FieldError> errors) {
        return new ClaimForm(document, claim, version, values, choices, List.copyOf(errors), List.of());
    }

    public boolean isNew() {
        return claim == null;
    }

    /** What tells the fields of this form from those of another on the same page. */
    public String id(String name) {
        return (claim == null ? "new" : claim) + "-" + name;
    }

    public String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** One field of a row of fields of the same name; empty behind the last. */
    public String text(String name, int index) {
        List<String> all = all(name);
        return index < all.size() ? all.get(index) : "";
    }

    public boolean is(String name, String value) {
        return all(name).contains(value);
    }

    /** What is wrong with a field or with a part of it. */
    public List<String> wrong(String name) {
        return wrong.stream()
                .filter(error -> field(error.field()).equals(name))
                .map(FieldError::message)
                .toList();
    }

    public boolean isWrong(String name) {
        return !wrong(name).isEmpty();
    }

    /** The field of the form that a field over REST stands in. */
    static String field(String rest) {
        return rest.replaceAll("\\[\\d+].*$", "").replaceAll("\\.(id|name|path)$", "");
    }

    /** The fields that are wrong, each once. */
    public List<String> wrongFields() {
        return wrong.stream().map(error -> field(error.field())).distinct().toList();
    }

    /** Codes of a closed list together with the one that the claim has all the same. */
    public List<String> codes(String name, List<String> known) {
        String present = text(name);
        return present.isEmpty() || known.contains(present)
                ? known
                : Stream.concat(known.stream(), Stream.of(present)).toList();
    }

    public String qualifier(String name) {
        return text(QUALIFIER + name);
    }

    public boolean isQualified(String name, String code) {
        return qualifier(name).equals(code);
    }

    /** Whether a qualifier has a value that is not in its list. */
    public boolean isOther(String name) {
        return !qualifier(name).isEmpty()
                && choices.qualifiers().getOrDefault(name, List.of()).stream()
                        .noneMatch(option -> option.code().equals(qualifier(name)));
    }

    /** Fields of the qualifiers for which there is no list: a party, and whatever else the claim has. */
    public List<String> otherQualifiers() {
        return Stream.concat(Stream.of(QUALIFIER + "party"), values.keySet().stream())
                .filter(name -> name.startsWith(QUALIFIER))
                .filter(name -> !choices.qualifiers().containsKey(bare(name)))
                .distinct()
                .sorted()
                .toList();
    }

    public String bare(String name) {
        return name.substring(QUALIFIER.length());
    }

    /** What an event may rest on. */
    public List<Option> bases() {
        return choices.qualifiers().getOrDefault("basis", List.of());
    }
}
