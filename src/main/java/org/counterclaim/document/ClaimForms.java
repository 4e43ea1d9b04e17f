package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.event.QuestionPattern;
import org.counterclaim.page.Option;
import org.counterclaim.predicate.Predicate;
import org.counterclaim.predicate.Predicates;
import org.counterclaim.predicate.QualifierValues;
import org.counterclaim.reconcile.Units;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** Makes the forms in which claims are written. */
@ApplicationScoped
class ClaimForms {

    private final Predicates predicates;
    private final QualifierValues qualifiers;

    ClaimForms(Predicates predicates, QualifierValues qualifiers) {
        this.predicates = predicates;
        this.qualifiers = qualifiers;
    }

    @Transactional
    ClaimForm of(UUID document, ClaimView claim, Filled filled) {
        return new ClaimForm(document, claim.id(), claim.version(), filled.of(claim), choices());
    }

    /** A form with what a person sent. */
    @Transactional
    ClaimForm sent(UUID document, @Nullable UUID claim, int version, Map<String, List<String>> values) {
        return new ClaimForm(document, claim, version, values, choices());
    }

    /** A person's form on a claim that somebody else changed meanwhile. */
    ClaimForm overtaken(ClaimForm sent, ClaimForm present) {
        List<ClaimForm.Difference> changed = new ArrayList<>();
        for (String name : new TreeSet<>(present.values().keySet())) {
            boolean found = name.endsWith("Id") || name.endsWith("Path");
            if (!found && !present.all(name).equals(sent.all(name))) {
                changed.add(new ClaimForm.Difference(
                        name, String.join(" · ", present.all(name)), String.join(" · ", sent.all(name))));
            }
        }
        return new ClaimForm(
                sent.document(), sent.claim(), present.version(), sent.values(), sent.choices(), List.of(), changed);
    }

    private ClaimChoices choices() {
        return new ClaimChoices(
                predicates.inUse().stream().map(ClaimForms::asked).toList(),
                qualifiers.labels().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> options(each.getValue()), (one, same) -> one, TreeMap::new)),
                Units.in(Locale.ENGLISH).known());
    }

    private static ClaimChoices.Asked asked(Predicate predicate) {
        Names patterns = predicate.question();
        return new ClaimChoices.Asked(
                predicate.code(),
                new Names(
                        QuestionPattern.fill(patterns.in("ar"), "ar", new TreeMap<>()),
                        QuestionPattern.fill(patterns.in("en"), "en", new TreeMap<>())),
                predicate.answerKind().name(),
                predicate.terms().stream()
                        .map(term -> new Option(term.code(), term.label()))
                        .toList());
    }

    private static List<Option> options(Map<String, Names> labels) {
        return labels.entrySet().stream()
                .map(each -> new Option(each.getKey(), each.getValue()))
                .toList();
    }
}
