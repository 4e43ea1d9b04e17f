package org.counterclaim.predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.InOrder;
import org.counterclaim.paging.KeysetQuery;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Sort;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.statement.AnswerKind;

/** The vocabulary as people read and extend it. */
@ApplicationScoped
public class PredicateEditing {

    private final Predicates predicates;
    private final EntityManager database;
    private final AuditTrail audit;
    private final CurrentPerson person;

    PredicateEditing(Predicates predicates, EntityManager database, AuditTrail audit, CurrentPerson person) {
        this.predicates = predicates;
        this.database = database;
        this.audit = audit;
        this.person = person;
    }

    @Transactional
    public PredicateView one(String code) {
        return PredicateView.of(predicate(code));
    }

    /** In the order of codes. */
    @Transactional
    public Page<PredicateView> page(Asked asked, PageRequest wanted) {
        Sort sort = Sort.asked(asked.single("sort"), Sort.alphabetical("code", "p.code"));
        return KeysetQuery.sorted("predicate p", "p.code", sort)
                .any("p.answer_kind in (:answerKind)", asked.words("answerKind"))
                .where("p.active = :active", "active", asked.truth("active", null))
                .page(database, wanted, this::views);
    }

    private List<PredicateView> views(List<String> codes) {
        List<Predicate> rows = codes.isEmpty()
                ? List.of()
                : predicates.list("from Predicate p left join fetch p.terms where p.code in ?1", codes);
        return InOrder.of(codes, rows, Predicate::code).stream()
                .map(PredicateView::of)
                .toList();
    }

    @Needs(Role.EDITOR)
    @Transactional
    public PredicateView enter(PredicateBody body) {
        if (predicates.findById(body.code()) != null) {
            throw ProblemException.invalid("code", "is taken by another predicate");
        }
        Predicate predicate = new Predicate(body.code(), AnswerKind.valueOf(body.answerKind()));
        predicate.describe(body);
        predicates.persistAndFlush(predicate);
        PredicateView entered = PredicateView.of(predicate);
        audit.append(person.name(), "predicate.entered", "predicate", body.code(), null, entered);
        return entered;
    }

    @Needs(Role.EDITOR)
    @Transactional
    public PredicateView rewrite(String code, PredicateBody body, IntConsumer match) {
        Predicate predicate = predicate(code);
        match.accept(predicate.version());
        if (!body.code().equals(code)) {
            throw ProblemException.invalid("code", "must stay " + code);
        }
        if (!body.answerKind().equals(predicate.answerKind().name())) {
            throw ProblemException.invalid("answerKind", "must stay " + predicate.answerKind());
        }
        PredicateView before = PredicateView.of(predicate);
        predicate.describe(body);
        database.flush();
        PredicateView after = PredicateView.of(predicate);
        audit.append(person.name(), "predicate.rewritten", "predicate", code, before, after);
        return after;
    }

    private Predicate predicate(String code) {
        return predicates.findByIdOptional(code).orElseThrow(() -> ProblemException.noSuch("predicate", code));
    }
}
