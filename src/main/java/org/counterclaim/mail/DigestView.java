package org.counterclaim.mail;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What its owner hears of by mail.
 *
 * @param rhythm DAILY, or WEEKLY on the day of the weekly export; both at its hour and in its zone
 * @param language ar or en
 * @param query which conflicts, as in the address of the queue; all where empty
 * @param told up to when its owner was told
 * @param error why the last mail was not sent; null where it was, or where there was none
 */
@Schema(examples = """
        {"version":0,"address":"rana@news.example","rhythm":"DAILY","language":"ar","query":"type=QUANTITY&minScore=0.5",
         "told":"2018-05-21T06:00:00Z","error":null}""")
public record DigestView(
        int version,
        String address,
        Rhythm rhythm,
        String language,
        String query,
        OffsetDateTime told,
        @Nullable String error) {

    /** How often. */
    public enum Rhythm {
        DAILY,
        WEEKLY
    }

    DigestView failed(@Nullable String reason) {
        return new DigestView(version, address, rhythm, language, query, told, reason);
    }
}
