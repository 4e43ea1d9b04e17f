package org.counterclaim.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Ids;
import org.jspecify.annotations.Nullable;

/** What people tell one another about conflicts. */
@ApplicationScoped
public class Comments implements PanacheRepositoryBase<Comment, UUID> {

    private static final int MOST_SHOWN = 500;
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

    /** The earliest first, at most 500. */
    @Transactional
    public List<CommentView> of(UUID conflict) {
        return find("conflict = ?1 order by createdAt, id", conflict).range(0, MOST_SHOWN - 1).stream()
                .map(Comment::view)
                .toList();
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
