package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.FieldErrors;
import org.counterclaim.source.Named;
import org.counterclaim.statement.AnswerKind;
import org.jspecify.annotations.Nullable;

/** Reads the body of a claim, as REST takes it, out of its form. */
@ApplicationScoped
class ClaimFormReader {

    private final ChosenNames chosen;
    private final BodyCheck check;

    ClaimFormReader(ChosenNames chosen, BodyCheck check) {
        this.chosen = chosen;
        this.check = check;
    }

    /**
     * Refuses, with every field that is wrong, what cannot be read.
     *
     * @param present the claim as it stands, for what the form does not show; null for a new one
     */
    @Transactional
    ClaimBody read(ClaimForm form, @Nullable ClaimView present, ClaimBody.@Nullable QuoteBody quote, Filled filled) {
        FieldErrors errors = new FieldErrors();
        Fields fields = new Fields(form, filled, errors);
        String kind = kind(form);
        ClaimBody body = new ClaimBody(
                source(form, "claimant"),
                source(form, "publisher"),
                via(form),
                form.document(),
                event(form),
                subject(form),
                form.text("predicate"),
                qualifiers(form),
                attributes(form, present),
                places(form),
                fields.text("stance"),
                kind.isEmpty() ? null : answer(form, kind, fields),
                fields.text("certainty"),
                fields.prose("statement", present == null ? "" : present.statement()),
                fields.text("language"),
                fields.text("translation") == null
                        ? null
                        : fields.prose("translation", present == null ? "" : present.translation()),
                fields.text("translationLanguage"),
                quote,
                fields.time("happenedFrom", "happenedZone", present == null ? null : present.happenedFrom()),
                fields.time("happenedTo", "happenedZone", present == null ? null : present.happenedTo()),
                fields.text("happenedPrecision"),
                fields.text("happenedZone"),
                fields.time("madeAt", "", present == null ? null : present.madeAt()),
                fields.time("publishedAt", "", present == null ? null : present.publishedAt()),
                fields.text("status"));
        errors.addAll(check.errorsOf(body));
        errors.refuseIfAny();
        return body;
    }

    private static String kind(ClaimForm form) {
        return form.choices().predicates().stream()
                .filter(asked -> asked.code().equals(form.text("predicate")))
                .map(ClaimChoices.Asked::kind)
                .filter(kind -> !kind.equals(AnswerKind.YES_NO.name()))
                .findFirst()
                .orElse("");
    }

    private @Nullable Named source(ClaimForm form, String name) {
        String text = form.text(name).strip();
        return text.isEmpty() ? null : chosen.source(text, form.text(name + "Id"));
    }

    private List<Named> via(ClaimForm form) {
        List<Named> via = new ArrayList<>();
        for (int each = 0; each < form.all("via").size(); each++) {
            String text = form.text("via", each).strip();
            if (!text.isEmpty()) {
                via.add(chosen.source(text, form.text("viaId", each)));
            }
        }
        return via;
    }

    private Named event(ClaimForm form) {
        String text = form.text("event").strip();
        return text.isEmpty() ? new Named(null, null) : chosen.event(text, form.text("eventId"));
    }

    private @Nullable Named subject(ClaimForm form) {
        String text = form.text("subject").strip();
        return text.isEmpty() ? null : chosen.subject(text, form.text("subjectId"));
    }

    private static Map<String, String> qualifiers(ClaimForm form) {
        Map<String, String> qualifiers = new TreeMap<>();
        for (String name : form.values().keySet()) {
            String value = form.text(name).strip();
            if (name.startsWith("qualifiers.") && !value.isEmpty()) {
                qualifiers.put(name.substring("qualifiers.".length()), value);
            }
        }
        return qualifiers;
    }

    private static Map<String, String> attributes(ClaimForm form, @Nullable ClaimView present) {
        Map<String, String> attributes = new TreeMap<>(present == null ? Map.of() : present.attributes());
        String basis = form.text("attributes.basis").strip();
        if (basis.isEmpty()) {
            attributes.remove("basis");
        } else {
            attributes.put("basis", basis);
        }
        return attributes;
    }

    private List<AnswerBody.NamedPlace> places(ClaimForm form) {
        List<AnswerBody.NamedPlace> places = new ArrayList<>();
        for (int each = 0; each < form.all("places").size(); each++) {
            String text = form.text("places", each).strip();
            if (!text.isEmpty()) {
                places.add(chosen.place(text, form.text("placesPath", each)));
            }
        }
        return places;
    }

    private @Nullable AnswerBody answer(ClaimForm form, String kind, Fields fields) {
        AnswerBody answer = new AnswerBody(
                kind,
                fields.number("answer.min"),
                fields.number("answer.max"),
                fields.number("answer.best"),
                fields.bound(),
                fields.text("answer.unit"),
                fields.time("answer.asOf", "", null),
                fields.time("answer.since", "", null),
                form.is("answer.cumulative", "true"),
                fields.text("answer.words"),
                fields.time("answer.from", "answer.zone", null),
                fields.time("answer.to", "answer.zone", null),
                fields.text("answer.precision"),
                fields.text("answer.zone"),
                form.text("answer.place").isBlank()
                        ? null
                        : chosen.place(form.text("answer.place").strip(), form.text("answer.placePath")),
                party(form),
                form.all("answer.terms").isEmpty() ? null : form.all("answer.terms"));
        return isGiven(answer, kind) ? answer : null;
    }

    private AnswerBody.@Nullable NamedActor party(ClaimForm form) {
        Named party = source(form, "answer.actor");
        return party == null
                ? null
                : new AnswerBody.NamedActor(
                        party.id() == null ? null : party.id().toString(), party.name());
    }

    /** Whether anything that answers a question of this kind was filled in. */
    private static boolean isGiven(AnswerBody answer, String kind) {
        return switch (AnswerKind.valueOf(kind)) {
            case YES_NO -> false;
            case QUANTITY -> answer.min() != null || answer.max() != null || answer.best() != null;
            case TIME_WINDOW -> answer.from() != null || answer.to() != null;
            case PLACE -> answer.place() != null;
            case ACTOR -> answer.actor() != null;
            case TERM -> answer.terms() != null;
        };
    }
}
