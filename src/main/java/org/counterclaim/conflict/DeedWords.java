package org.counterclaim.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.extract.lexicon.Lexicon;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Text;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.source.Words;

/** Finds the words by which a claim affirms, denies or names a term: "denied", "departing", "light weapons". */
final class DeedWords {

    /** Roles of the lexicon whose code is that of a term. */
    private static final Set<String> TERMS =
            Set.of("answer", "arms", "category", "fate", "state", "target", "weapon", "cause");

    /** Triggers of the lexicon for what predicates speak of, by the first word of their codes. */
    private static final Map<String, String> TRIGGERS = Map.of(
            "agreement", "agree",
            "talks", "agree",
            "departure", "leave",
            "arrival", "leave",
            "withdrawal", "leave",
            "ceasefire", "truce",
            "attack", "attack",
            "protest", "gather");

    private final Lexicon arabic = Lexicon.load("ar");
    private final Lexicon english = Lexicon.load("en");

    /** The words that say which of several terms. */
    List<TextSpan> ofTerms(ClaimView claim, AnswerBody answer, String statement) {
        List<String> terms = answer.terms() == null ? List.of() : answer.terms();
        return spans(
                statement,
                mark -> TERMS.contains(mark.role())
                        && (terms.contains(mark.code())
                                || terms.stream()
                                        .anyMatch(term -> mark.code().equals(claim.predicate() + "=" + term))));
    }

    /** The words that deny or leave open; where it affirms, those of what was done. */
    List<TextSpan> ofStance(ClaimView claim, String statement) {
        return switch (claim.stance()) {
            case "DENIES" ->
                spans(
                        statement,
                        mark -> mark.is("say", "deny")
                                || mark.isRole("denial")
                                || mark.isRole("not")
                                || mark.is("unfact", claim.predicate()));
            case "DOES_NOT_CONFIRM" -> spans(statement, mark -> mark.isRole("unconfirmed"));
            default ->
                spans(statement, mark -> isDeed(claim, mark)).stream().limit(1).toList();
        };
    }

    private static boolean isDeed(ClaimView claim, Mark mark) {
        String predicate = claim.predicate();
        String first = predicate.substring(0, Math.max(0, predicate.indexOf('.')));
        String last = predicate.substring(predicate.indexOf('.') + 1);
        return mark.is("fact", predicate)
                || mark.is("topic", predicate)
                || mark.is("trigger", TRIGGERS.getOrDefault(first, ""))
                || (first.equals("person") && (mark.is("fate", last) || mark.is("cause", last)))
                || (mark.isRole("kind") && (mark.code().equals(first) || first.equals("accident")));
    }

    private List<TextSpan> spans(String statement, Predicate<Mark> wanted) {
        Lexicon lexicon = Words.isArabic(statement) ? arabic : english;
        List<TextSpan> spans = new ArrayList<>();
        for (Sentence sentence : Text.read(statement).sentences()) {
            for (Mark mark : lexicon.marks(sentence).all()) {
                if (wanted.test(mark)) {
                    spans.add(new TextSpan(
                            sentence.token(mark.start()).start(),
                            sentence.token(mark.end() - 1).end()));
                }
            }
        }
        return spans;
    }
}
