package org.counterclaim.mail;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mail, without its words.
 *
 * @param about what it tells of
 * @param attempts how often it was tried
 * @param due when it is tried next, where it waits
 * @param error why the last attempt failed; null where it did not
 */
@Schema(examples = """
        {"id":"0190a1b2-0000-7000-8000-000000000001","about":"week 2018-W20","recipient":"desk@news.example",
         "language":"ar","subject":"Counterclaim: 2018-W20","state":"WAITING","attempts":1,
         "due":"2018-05-21T06:02:00Z","error":"The mail server answered: 550 5.1.1 no such user",
         "createdAt":"2018-05-21T06:00:00Z","changedAt":"2018-05-21T06:01:00Z"}""")
public record MailView(
        UUID id,
        String about,
        String recipient,
        String language,
        String subject,
        MailState state,
        int attempts,
        OffsetDateTime due,
        @Nullable String error,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {}
