package org.counterclaim.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import org.counterclaim.event.QuestionPattern;
import org.counterclaim.page.Option;
import org.counterclaim.source.Names;
import org.jdbi.v3.core.Jdbi;

/** What the filter of the queue offers: only what some conflict speaks of, each list up to a bound. */
@ApplicationScoped
class QueueOptions {
    private static final int MOST = 200;

    private final Jdbi database;

    QueueOptions(Jdbi database) {
        this.database = database;
    }

    /** Whether there has never been a conflict. */
    boolean isBare() {
        return database.withHandle(handle -> !handle.createQuery("select exists (select 1 from conflict)")
                .mapTo(Boolean.class)
                .one());
    }

    List<Option> predicates() {
        return read("""
                select predicate.code, predicate.question_ar, predicate.question_en from predicate
                where exists (select 1 from question join conflict on conflict.question_id = question.id
                              where question.predicate = predicate.code)
                order by predicate.position, predicate.code""").stream()
                .map(option -> new Option(option.code(), worded(option.label())))
                .toList();
    }

    private static Names worded(Names patterns) {
        return new Names(
                QuestionPattern.fill(patterns.in("ar"), "ar", new TreeMap<>()),
                QuestionPattern.fill(patterns.in("en"), "en", new TreeMap<>()));
    }

    List<Option> sources() {
        return read("""
                select source.id::text, source.name_ar, source.name_en from source
                where exists (select 1 from claim join position_claim on position_claim.claim_id = claim.id
                              where claim.claimant_id = source.id)
                order by coalesce(source.name_en, source.name_ar)""");
    }

    List<Option> events() {
        return read("""
                select event.id::text, event.title_ar, event.title_en from event
                where exists (select 1 from question join conflict on conflict.question_id = question.id
                              where question.event_id = event.id)
                order by event.id desc""");
    }

    private List<Option> read(String sql) {
        return database.withHandle(handle -> handle.createQuery(sql + " limit " + MOST)
                .map((row, context) -> new Option(row.getString(1), new Names(row.getString(2), row.getString(3))))
                .list());
    }
}
