package org.counterclaim.predicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rules between predicates. */
@ApplicationScoped
public class Rules implements PanacheRepositoryBase<Rule, UUID> {}
