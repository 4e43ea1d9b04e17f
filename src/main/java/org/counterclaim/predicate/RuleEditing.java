package org.counterclaim.predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
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
import org.counterclaim.platform.Ids;
import org.counterclaim.problem.ProblemException;

/** The rules as people read and change them. */
@ApplicationScoped
public class RuleEditing {

    private final Rules rules;
    private final Predicates predicates;
    private final EntityManager database;
    private final AuditTrail audit;
    private final CurrentPerson person;

    RuleEditing(Rules rules, Predicates predicates, EntityManager database, AuditTrail audit, CurrentPerson person) {
        this.rules = rules;
        this.predicates = predicates;
        this.database = database;
        this.audit = audit;
        this.person = person;
    }

    @Transactional
    public RuleView one(UUID id) {
        return RuleView.of(rule(id));
    }

    /** In the order of codes. */
    @Transactional
    public Page<RuleView> page(Asked asked, PageRequest wanted) {
        Sort sort = Sort.asked(asked.single("sort"), Sort.alphabetical("code", "r.code"));
        return KeysetQuery.sorted("rule r", "r.id", sort)
                .any("r.mode in (:mode)", asked.codes("mode", RuleMode.class))
                .page(database, wanted, this::views);
    }

    private List<RuleView> views(List<UUID> ids) {
        List<Rule> rows = ids.isEmpty() ? List.of() : rules.list("id in ?1", ids);
        return InOrder.of(ids, rows, Rule::id).stream().map(RuleView::of).toList();
    }

    @Needs(Role.EDITOR)
    @Transactional
    public RuleView enter(RuleBody body) {
        if (rules.count("code", body.code()) > 0) {
            throw ProblemException.invalid("code", "is taken by another rule");
        }
        Rule rule = new Rule(Ids.next());
        describe(rule, body);
        rules.persistAndFlush(rule);
        RuleView entered = RuleView.of(rule);
        audit.append(person.name(), "rule.entered", "rule", rule.id(), null, entered);
        return entered;
    }

    @Needs(Role.EDITOR)
    @Transactional
    public RuleView rewrite(UUID id, RuleBody body, IntConsumer match) {
        Rule rule = rule(id);
        match.accept(rule.version());
        if (!rule.code().equals(body.code())) {
            throw ProblemException.invalid("code", "must stay " + rule.code() + ": conflicts name it");
        }
        RuleView before = RuleView.of(rule);
        describe(rule, body);
        database.flush();
        RuleView after = RuleView.of(rule);
        audit.append(person.name(), "rule.rewritten", "rule", id, before, after);
        return after;
    }

    private void describe(Rule rule, RuleBody body) {
        requirePredicate("source", body.source());
        requirePredicate("target", body.target());
        rule.describe(body);
    }

    private void requirePredicate(String field, String code) {
        if (predicates.findById(code) == null) {
            throw ProblemException.invalid(field, "is not in the vocabulary: " + code);
        }
    }

    private Rule rule(UUID id) {
        return rules.findByIdOptional(id).orElseThrow(() -> ProblemException.noSuch("rule", id));
    }
}
