package org.counterclaim.predicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The vocabulary of predicates, by code. */
@ApplicationScoped
public class Predicates implements PanacheRepositoryBase<Predicate, String> {}
