package org.counterclaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.conflict.ConflictFilter;
import org.counterclaim.paging.QueryText;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What each says of the mail that they want. */
@ApplicationScoped
@Needs(Role.VIEWER)
class DigestEditing {

    private final Digests digests;
    private final Outbox outbox;
    private final MailSettings settings;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    DigestEditing(
            Digests digests,
            Outbox outbox,
            MailSettings settings,
            AuditTrail audit,
            CurrentPerson person,
            Clock clock) {
        this.digests = digests;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /** Whether this server sends mail at all. */
    boolean isPossible() {
        return settings.from().isPresent();
    }

    /** One's own; empty where none is wanted. */
    Optional<DigestView> own() {
        return digests.of(person.name())
                .map(digest -> digest.failed(outbox.latest(DigestPosting.about(person.name()))
                        .map(MailView::error)
                        .orElse(null)));
    }

    /**
     * Says what one wants.
     *
     * @param match is given the version that is there; not called where there is none
     */
    @Transactional
    DigestView put(DigestBody body, IntConsumer match) {
        DigestView before = own().orElse(null);
        if (before != null) {
            match.accept(before.version());
        }
        digests.put(
                person.name(),
                new DigestView(
                        0,
                        body.address(),
                        rhythm(body.rhythm()),
                        language(body.language()),
                        query(body.query()),
                        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
                        null));
        DigestView after = own().orElseThrow();
        audit.append(person.name(), "digest.wanted", "digest", person.name(), before, after);
        return after;
    }

    @Transactional
    void delete(IntConsumer match) {
        DigestView before = own().orElseThrow(() -> ProblemException.noSuch("digest of", person.name()));
        match.accept(before.version());
        digests.delete(person.name());
        audit.append(person.name(), "digest.ended", "digest", person.name(), before, null);
    }

    private static DigestView.Rhythm rhythm(@Nullable String word) {
        return word == null
                ? DigestView.Rhythm.DAILY
                : Arrays.stream(DigestView.Rhythm.values())
                        .filter(each -> each.name().equals(word))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.invalid("rhythm", "must be DAILY or WEEKLY"));
    }

    private static String language(@Nullable String tag) {
        return switch (tag) {
            case null -> "en";
            case "ar", "en" -> tag;
            default -> throw ProblemException.invalid("language", "must be ar or en");
        };
    }

    private static String query(@Nullable String query) {
        QueryText read =
                QueryText.of("query", Objects.requireNonNullElse(query, "")).withoutSort();
        ConflictFilter.of(read.parameters());
        return read.toString();
    }
}
