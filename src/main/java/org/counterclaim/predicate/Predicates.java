package org.counterclaim.predicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The vocabulary of predicates, by code. */
@ApplicationScoped
public class Predicates implements PanacheRepositoryBase<Predicate, String> {

    /** Those that claims may be entered under, with their terms, in the order in which people read them. */
    public List<Predicate> inUse() {
        return list("from Predicate p left join fetch p.terms where p.active order by p.position, p.code");
    }
}
