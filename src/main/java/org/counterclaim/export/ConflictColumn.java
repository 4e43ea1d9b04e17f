package org.counterclaim.export;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.page.Say;
import org.jspecify.annotations.Nullable;

/** What tables tell of each conflict. */
enum ConflictColumn {
    CONFLICT("conflict", ClaimColumn.Kind.CODE),
    TYPE("type", ClaimColumn.Kind.CODE),
    SUBJECT("subject", ClaimColumn.Kind.TEXT),
    EVENT("event", ClaimColumn.Kind.TEXT),
    PREDICATE("predicate", ClaimColumn.Kind.CODE),
    QUESTION("question", ClaimColumn.Kind.TEXT),
    ACTIVE("active", ClaimColumn.Kind.CODE),
    SCORE("score", ClaimColumn.Kind.NUMBER),
    RULE("rule", ClaimColumn.Kind.TEXT),
    STATE("state", ClaimColumn.Kind.CODE),
    RESOLUTION("resolution", ClaimColumn.Kind.CODE),
    NOTE("note", ClaimColumn.Kind.TEXT);

    private final String title;
    private final ClaimColumn.Kind kind;

    ConflictColumn(String title, ClaimColumn.Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    String title() {
        return title;
    }

    ClaimColumn.Kind kind() {
        return kind;
    }

    @Nullable Object of(ConflictView conflict, String language) {
        return switch (this) {
            case CONFLICT -> conflict.id();
            case TYPE -> conflict.type();
            case SUBJECT -> conflict.subject().titles().in(language);
            case EVENT -> conflict.event().titles().in(language);
            case PREDICATE -> conflict.question().predicate();
            case QUESTION -> conflict.question().label().in(language);
            case ACTIVE -> conflict.active();
            case SCORE -> conflict.score();
            case RULE ->
                conflict.rule() == null ? null : conflict.rule().label().in(language);
            case STATE -> conflict.review().state();
            case RESOLUTION -> conflict.review().resolution();
            case NOTE -> conflict.review().publicNote();
        };
    }

    /** The same, codes put into words. */
    @Nullable Object in(ConflictView conflict, Say say) {
        Object found = of(conflict, say.tag());
        return switch (this) {
            case TYPE, STATE, RESOLUTION -> found == null ? null : say.word(title, found.toString());
            case ACTIVE -> say.word("export_active", conflict.active() ? "YES" : "NO");
            default -> found;
        };
    }

    /** A moment as RFC 3339 has it. */
    static String moment(OffsetDateTime time) {
        return DateTimeFormatter.ISO_INSTANT.format(time);
    }
}
