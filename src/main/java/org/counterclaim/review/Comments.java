package org.counterclaim.review;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Ids;
import org.jspecify.annotations.Nullable;

/** What people tell one another about conflicts. */
@ApplicationScoped
public class Comments implements PanacheRepositoryBase<Comment, UUID> {

    private static final int LONGEST = 10_000;

    private final Reviews reviews;
    private final Mentions mentions;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final Clock clock;

    Comments(Reviews reviews, Mentions mentions, AuditTrail trail, CurrentPerson person, Clock clock) {
        this.reviews = reviews;
        this.mentions = mentions;
        this.trail = trail;
        this.person = person;
        this.clock = clock;
    }

    /** The earliest first. */
    @Transactional
    public Page<CommentView> page(UUID conflict, PageRequest wanted) {
        return page(conflict, wanted, "createdAt >= ?2 and (createdAt > ?2 or id > ?3)", "createdAt, id");
    }

    /** The latest first. */
    @Transactional
    public Page<CommentView> latest(UUID conflict, PageRequest wanted) {
        return page(conflict, wanted, "createdAt <= ?2 and (createdAt < ?2 or id < ?3)", "createdAt desc, id desc");
    }

    private Page<CommentView> page(UUID conflict, PageRequest wanted, String past, String order) {
        reviews.needed(conflict);
        KeysetCursor after = wanted.after(2);
        PanacheQuery<Comment> found = after == null
                ? find("conflict = ?1 order by " + order, conflict)
                : find("conflict = ?1 and " + past + " order by " + order, conflict, after.time(0), after.id(1));
        return wanted.page(
                found.range(0, wanted.fetch() - 1).stream().map(Comment::view).toList(),
                last -> KeysetCursor.of(last.createdAt(), last.id()),
                shown -> shown,
                wanted.total(() -> count("conflict", conflict)));
    }

    @Transactional
    @Needs(Role.REVIEWER)
    public CommentView add(UUID conflict, @Nullable String text) {
        String words = Texts.words("text", text, LONGEST);
        reviews.needed(conflict);
        UUID id = Ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Comment comment = new Comment(id, conflict, person.name(), words, now);
        persistAndFlush(comment);
        mentions.keep(id, conflict, words, now);
        trail.append(person.name(), "comment.added", "conflict", conflict, null, comment.view());
        return comment.view();
    }
}
