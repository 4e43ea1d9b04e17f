package org.counterclaim.export;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An export that is made in the background.
 *
 * @param asked what was ordered
 * @param percent how much of it is done, 0 to 100
 * @param error why there is none; null unless it failed
 * @param export what was made; null until it is done
 * @param content where its file is; null until it is done
 */
@Schema(examples = """
        {"id":"0190a1b2-0000-7000-8000-000000000001","asked":{"week":"2018-W20","format":"XLSX","language":"ar"},
         "madeBy":"rana","state":"RUNNING","percent":42,"error":null,"export":null,"content":null,
         "createdAt":"2018-05-21T06:00:00Z","finishedAt":null}""")
public record ExportJob(
        UUID id,
        ExportBody asked,
        String madeBy,
        State state,
        int percent,
        @Nullable String error,
        @Nullable UUID export,
        @Nullable String content,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt) {

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** Whether there is something to wait for. */
    public boolean unfinished() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
