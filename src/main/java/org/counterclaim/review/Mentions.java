package org.counterclaim.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Whom comments call: {@code @} and a login. */
@ApplicationScoped
class Mentions {

    private static final Pattern CALL =
            Pattern.compile("(?<![\\p{L}\\p{N}@.])@([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99})");

    private final Jdbi database;

    Mentions(Jdbi database) {
        this.database = database;
    }

    /** The names that a text calls, in small letters, each once. A full stop that ends the sentence is none of them. */
    static Set<String> in(String text) {
        return CALL.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(call -> call.substring(1).replaceAll("[._-]+$", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Keeps those that are somebody, in the transaction of the comment. */
    void keep(UUID comment, UUID conflict, String text, Instant at) {
        Set<String> called = in(text);
        if (!called.isEmpty()) {
            database.useHandle(handle -> handle.createUpdate("""
                            insert into mention (comment_id, conflict_id, login, at)
                            select :comment, :conflict, login, :at from person
                            where active and login = any(:called)""")
                    .bind("comment", comment)
                    .bind("conflict", conflict)
                    .bind("at", at)
                    .bindArray("called", String.class, called)
                    .execute());
        }
    }
}
