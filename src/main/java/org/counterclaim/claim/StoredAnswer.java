package org.counterclaim.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.source.Source;
import org.counterclaim.statement.AnswerKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An answer in the columns of a claim. The kind says which of the others are set. */
@Embeddable
class StoredAnswer {

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_kind")
    private AnswerKind kind;

    @Embedded
    private @Nullable StoredQuantity quantity;

    @Embedded
    private @Nullable StoredWindow window;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answer_place_id")
    private @Nullable PlaceEntry place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answer_actor_id")
    private @Nullable Source actor;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "answer_terms")
    private @Nullable List<String> terms;

    @SuppressWarnings("NullAway.Init")
    protected StoredAnswer() {}

    private StoredAnswer(AnswerKind kind) {
        this.kind = kind;
    }

    static StoredAnswer none() {
        return new StoredAnswer(AnswerKind.YES_NO);
    }

    static StoredAnswer of(StoredQuantity quantity) {
        StoredAnswer answer = new StoredAnswer(AnswerKind.QUANTITY);
        answer.quantity = quantity;
        return answer;
    }

    static StoredAnswer of(StoredWindow window) {
        StoredAnswer answer = new StoredAnswer(AnswerKind.TIME_WINDOW);
        answer.window = window;
        return answer;
    }

    static StoredAnswer of(PlaceEntry place) {
        StoredAnswer answer = new StoredAnswer(AnswerKind.PLACE);
        answer.place = place;
        return answer;
    }

    static StoredAnswer of(Source actor) {
        StoredAnswer answer = new StoredAnswer(AnswerKind.ACTOR);
        answer.actor = actor;
        return answer;
    }

    static StoredAnswer of(List<String> terms) {
        StoredAnswer answer = new StoredAnswer(AnswerKind.TERM);
        answer.terms = terms;
        return answer;
    }

    AnswerKind kind() {
        return kind;
    }

    @Nullable StoredQuantity quantity() {
        return quantity;
    }

    @Nullable StoredWindow window() {
        return window;
    }

    @Nullable PlaceEntry place() {
        return place;
    }

    @Nullable Source actor() {
        return actor;
    }

    @Nullable List<String> terms() {
        return terms;
    }
}
