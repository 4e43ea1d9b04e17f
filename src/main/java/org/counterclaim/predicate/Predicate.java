package org.counterclaim.predicate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.source.Names;
import org.counterclaim.statement.AnswerKind;
import org.jspecify.annotations.Nullable;

/** What a claim speaks of, and the kind of answer it takes. */
@Entity
public class Predicate {

    @Id
    private String code;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_kind")
    private AnswerKind answerKind;

    @Column(name = "question_en")
    private String questionEn;

    @Column(name = "question_ar")
    private String questionAr;

    private double consequence;
    private @Nullable String unit;

    @Column(name = "time_varying")
    private boolean timeVarying;

    private boolean cumulative;
    private boolean active = true;
    private int position = 1000;

    @ElementCollection
    @CollectionTable(name = "predicate_term", joinColumns = @JoinColumn(name = "predicate"))
    @OrderBy("position, code")
    private List<Term> terms = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Predicate() {}

    @SuppressWarnings("NullAway.Init")
    Predicate(String code, AnswerKind answerKind) {
        this.code = code;
        this.answerKind = answerKind;
    }

    void describe(PredicateBody body) {
        questionEn = String.valueOf(body.question().en());
        questionAr = String.valueOf(body.question().ar());
        consequence = body.consequence();
        unit = body.unit();
        timeVarying = Boolean.TRUE.equals(body.timeVarying());
        cumulative = Boolean.TRUE.equals(body.cumulative());
        active = body.active() == null || body.active();
        position = body.position() == null ? 1000 : body.position();
        List<Term> wanted = body.termsOrNone();
        terms.removeIf(term -> !wanted.contains(term));
        wanted.stream().filter(term -> !terms.contains(term)).forEach(terms::add);
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public AnswerKind answerKind() {
        return answerKind;
    }

    public Names question() {
        return new Names(questionAr, questionEn);
    }

    public double consequence() {
        return consequence;
    }

    /** What its quantities count where a claim does not say, such as {@code person}. */
    public @Nullable String unit() {
        return unit;
    }

    public boolean timeVarying() {
        return timeVarying;
    }

    public boolean cumulative() {
        return cumulative;
    }

    public boolean active() {
        return active;
    }

    public int position() {
        return position;
    }

    public List<Term> terms() {
        return terms;
    }

    Set<String> termCodes() {
        return terms.stream().map(Term::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
