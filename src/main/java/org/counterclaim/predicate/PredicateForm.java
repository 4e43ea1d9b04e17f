package org.counterclaim.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterclaim.page.Choice;
import org.counterclaim.page.Lines;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.NamesBody;
import org.counterclaim.statement.AnswerKind;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person put into the form of a question that claims answer. */
class PredicateForm {
    private static final int FREE_ROWS = 3;
    private static final int STEP = 10;
    private static final int LAST = 1000;

    @RestForm
    @Nullable String code;

    @RestForm
    @Nullable String answerKind;

    @RestForm
    @Nullable String questionAr;

    @RestForm
    @Nullable String questionEn;

    @RestForm
    @Nullable String consequence;

    @RestForm
    @Nullable String unit;

    @RestForm
    @Nullable String position;

    @RestForm
    boolean timeVarying;

    @RestForm
    boolean cumulative;

    @RestForm
    boolean active;

    @RestForm
    @Nullable List<String> termCode;

    @RestForm
    @Nullable List<String> termSide;

    @RestForm
    @Nullable List<String> termAr;

    @RestForm
    @Nullable List<String> termEn;

    @RestForm
    @Nullable Integer version;

    /** A row of the table of terms. */
    record Row(String code, String side, String ar, String en) {}

    static PredicateForm blank() {
        PredicateForm form = new PredicateForm();
        form.active = true;
        form.consequence = "0.5";
        return form;
    }

    static PredicateForm of(PredicateView predicate) {
        PredicateForm form = new PredicateForm();
        form.code = predicate.code();
        form.answerKind = predicate.answerKind();
        form.questionAr = predicate.question().ar();
        form.questionEn = predicate.question().en();
        form.consequence = String.valueOf(predicate.consequence());
        form.unit = predicate.unit();
        form.position = String.valueOf(predicate.position());
        form.timeVarying = predicate.timeVarying();
        form.cumulative = predicate.cumulative();
        form.active = predicate.active();
        var terms = predicate.terms();
        form.termCode = terms.stream().map(PredicateView.TermView::code).toList();
        form.termSide = terms.stream().map(PredicateView.TermView::side).toList();
        form.termAr = terms.stream().map(term -> term.label().in("ar")).toList();
        form.termEn = terms.stream().map(term -> term.label().in("en")).toList();
        form.version = predicate.version();
        return form;
    }

    public String text(String field) {
        return Objects.requireNonNullElse(
                switch (field) {
                    case "code" -> code;
                    case "questionAr" -> questionAr;
                    case "questionEn" -> questionEn;
                    case "consequence" -> consequence;
                    case "unit" -> unit;
                    case "position" -> position;
                    default -> throw new IllegalArgumentException(field);
                },
                "");
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

    public List<Choice> kinds() {
        return Choice.of(AnswerKind.values(), answerKind == null ? AnswerKind.YES_NO.name() : answerKind);
    }

    /** The terms as written, and a few rows for more. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(written());
        for (int free = 0; free < FREE_ROWS; free++) {
            rows.add(new Row("", "", "", ""));
        }
        return rows;
    }

    public int version() {
        return Objects.requireNonNullElse(version, -1);
    }

    private List<Row> written() {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < (termCode == null ? 0 : termCode.size()); row++) {
            rows.add(new Row(at(termCode, row), at(termSide, row), at(termAr, row), at(termEn, row)));
        }
        return rows.stream()
                .filter(row -> !(row.code() + row.ar() + row.en()).isEmpty())
                .toList();
    }

    private static String at(@Nullable List<String> values, int row) {
        return values == null || row >= values.size() ? "" : values.get(row).strip();
    }

    /** What REST would be sent; the terms stand in the order of their rows. */
    PredicateBody body() {
        List<PredicateBody.TermBody> terms = new ArrayList<>();
        for (Row row : written()) {
            terms.add(new PredicateBody.TermBody(
                    row.code(),
                    row.side(),
                    new NamesBody(Lines.given(row.ar()), Lines.given(row.en())),
                    (terms.size() + 1) * STEP));
        }
        return new PredicateBody(
                text("code").strip(),
                Objects.requireNonNullElse(answerKind, ""),
                new NamesBody(Lines.given(questionAr), Lines.given(questionEn)),
                number("consequence", consequence),
                Lines.given(unit),
                timeVarying,
                cumulative,
                active,
                Lines.given(position) == null ? LAST : (int) number("position", position),
                terms);
    }

    private static double number(String field, @Nullable String given) {
        try {
            return Double.parseDouble(Objects.requireNonNullElse(given, "").strip());
        } catch (NumberFormatException none) {
            throw ProblemException.invalid(field, "must be a number");
        }
    }
}
