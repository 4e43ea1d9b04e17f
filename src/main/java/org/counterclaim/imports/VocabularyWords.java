package org.counterclaim.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.predicate.Predicates;
import org.counterclaim.predicate.Term;
import org.counterclaim.source.Names;
import org.counterclaim.statement.AnswerKind;
import org.jspecify.annotations.Nullable;

/** The vocabulary as files name it: by code, or by a label in either language. */
@ApplicationScoped
class VocabularyWords {

    private final Predicates predicates;

    VocabularyWords(Predicates predicates) {
        this.predicates = predicates;
    }

    /** A predicate, its code, what answers it, and its terms by plain code and label. */
    record Known(String code, AnswerKind kind, Map<String, String> terms) {}

    /** All active predicates by plain code and question, read in the current transaction. */
    Map<String, Known> all() {
        Map<String, Known> words = new HashMap<>();
        predicates.list("active = true order by position, code").forEach(predicate -> {
            Known known = new Known(predicate.code(), predicate.answerKind(), terms(predicate.terms()));
            put(words, predicate.question(), known);
            words.put(Lexicon.plain(predicate.code()), known);
        });
        return words;
    }

    private static Map<String, String> terms(List<Term> terms) {
        Map<String, String> words = new HashMap<>();
        for (Term term : terms) {
            put(words, term.label(), term.code());
            words.put(Lexicon.plain(term.code()), term.code());
        }
        return words;
    }

    private static <T> void put(Map<String, T> words, Names names, T meaning) {
        words.putIfAbsent(Lexicon.plain(names.in("en")), meaning);
        words.putIfAbsent(Lexicon.plain(names.in("ar")), meaning);
    }

    static Optional<Known> find(Map<String, Known> words, @Nullable String text) {
        return text == null ? Optional.empty() : Optional.ofNullable(words.get(Lexicon.plain(text)));
    }
}
