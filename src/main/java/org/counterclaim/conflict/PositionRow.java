package org.counterclaim.conflict;

import java.util.UUID;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** A row of table position with what people found of it. */
record PositionRow(
        UUID conflict,
        int ordinal,
        String key,
        Stance stance,
        Answer answer,
        int origins,
        String bestGrade,
        int claims,
        ConflictView.@Nullable VerdictView verdict) {}
