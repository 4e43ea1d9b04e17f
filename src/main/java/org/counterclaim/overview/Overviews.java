package org.counterclaim.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.page.PageSettings;
import org.counterclaim.source.Names;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Counts what an overview shows. */
@ApplicationScoped
public class Overviews {

    private static final String OPEN = """
            from conflict join review on review.conflict_id = conflict.id
            where conflict.active and review.state <> 'CLOSED' and review.suppressed_reason is null""";

    private final Jdbi database;
    private final CurrentPerson person;
    private final Clock clock;
    private final PageSettings settings;

    Overviews(Jdbi database, CurrentPerson person, Clock clock, PageSettings settings) {
        this.database = database;
        this.person = person;
        this.clock = clock;
        this.settings = settings;
    }

    /** For the person at hand. */
    public Overview now() {
        return database.withHandle(
                handle -> new Overview(waiting(handle), types(handle), events(handle), weeks(handle), intake(handle)));
    }

    private Overview.Waiting waiting(Handle handle) {
        return handle.createQuery("""
                        select count(*) filter (where review.assignee = :me),
                               count(*) filter (where review.assignee = :me and review.due <= :today),
                               count(*) filter (where review.state = 'PEER_REVIEW'
                                                and review.second_look_by is distinct from :me),
                               count(*) filter (where review.assignee is null),
                               count(*) filter (where review.state = 'REOPENED'),
                               count(*) filter (where conflict.detected_at >= :week)\s""" + OPEN)
                .bind("me", person.name())
                .bind("today", LocalDate.now(clock.withZone(settings.zone())))
                .bind("week", clock.instant().minus(Duration.ofDays(7)))
                .map((row, context) -> new Overview.Waiting(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        mentions(handle)))
                .one();
    }

    private List<Overview.Mention> mentions(Handle handle) {
        return handle.createQuery("""
                        select mention.conflict_id, comment.author, comment.text, comment.created_at
                        from mention join comment on comment.id = mention.comment_id
                        join review on review.conflict_id = mention.conflict_id
                        where mention.login = :me and review.state <> 'CLOSED' and not exists (
                            select from comment later where later.conflict_id = mention.conflict_id
                            and later.author = :me and later.created_at > comment.created_at)
                        order by mention.at desc limit 20""")
                .bind("me", person.name())
                .map((row, context) -> new Overview.Mention(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class)))
                .list();
    }

    private static List<Overview.ByType> types(Handle handle) {
        return handle.createQuery("select conflict.type, count(*) " + OPEN + " group by 1 order by 2 desc, 1")
                .map((row, context) -> new Overview.ByType(row.getString(1), row.getLong(2)))
                .list();
    }

    private static List<Overview.ByEvent> events(Handle handle) {
        return handle.createQuery(
                        "select event.id, event.title_ar, event.title_en, open.count from (select question.event_id, count(*) as count "
                                + OPEN.replace("where", "join question on question.id = conflict.question_id where")
                                + " group by 1 order by 2 desc, 1 limit 12) open join event on event.id = open.event_id"
                                + " order by open.count desc, event.id")
                .map((row, context) -> new Overview.ByEvent(
                        row.getObject(1, UUID.class), new Names(row.getString(2), row.getString(3)), row.getLong(4)))
                .list();
    }

    private List<Overview.Week> weeks(Handle handle) {
        return handle.createQuery("""
                        select cast(week.start as date),
                               (select count(*) from conflict where detected_at >= week.start at time zone :zone
                                    and detected_at < (week.start + interval '7 days') at time zone :zone),
                               (select count(*) from review where closed_at >= week.start at time zone :zone
                                    and closed_at < (week.start + interval '7 days') at time zone :zone)
                        from generate_series(date_trunc('week', cast(:now as timestamptz) at time zone :zone) - interval '77 days',
                                             date_trunc('week', cast(:now as timestamptz) at time zone :zone),
                                             interval '7 days') as week (start)
                        order by 1""")
                .bind("zone", settings.zone().getId())
                .bind("now", clock.instant())
                .map((row, context) ->
                        new Overview.Week(row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3)))
                .list();
    }

    private Overview.Intake intake(Handle handle) {
        return handle.createQuery("""
                        select (select count(*) from document where captured_at >= :week),
                               (select count(*) from (select from claim where status = 'PROPOSED' limit 10000) proposed),
                               (select count(*) from feed where not paused),
                               (select count(*) from feed where not paused and error_rule is not null),
                               (select count(*) from import where state in ('MAPPING', 'RUNNING')),
                               (select count(*) from dirty_question where parked_at is null),
                               (select count(distinct question_id) from dirty_question where parked_at is not null)""")
                .bind("week", clock.instant().minus(Duration.ofDays(7)))
                .map((row, context) -> new Overview.Intake(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)))
                .one();
    }
}
