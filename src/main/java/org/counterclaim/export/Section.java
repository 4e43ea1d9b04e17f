package org.counterclaim.export;

/** Why a conflict stands in an export. A conflict stands in the first section that fits. */
enum Section {
    /** Set aside by people in the period. */
    SUPPRESSED("review.suppressed_reason is not null and review.changed_at >= :start and review.changed_at < :end"),
    /** Closed by people in the period. */
    RESOLVED("review.closed_at >= :start and review.closed_at < :end"),
    /** Reopened in the period, and still open. */
    REOPENED("review.state = 'REOPENED' and review.changed_at >= :start and review.changed_at < :end"),
    /** Found by the machine in the period. */
    NEW("conflict.detected_at >= :start and conflict.detected_at < :end"),
    /** Found before, and changed in the period. */
    CHANGED("conflict.changed_at >= :start and conflict.changed_at < :end"),
    /** Found before, unchanged, and waiting for a decision. */
    STILL_OPEN("conflict.detected_at < :start and conflict.active and review.state <> 'CLOSED'"),
    /** Found later, about claims published in the period: an archive that was read in afterwards. */
    CLAIMED("""
            exists (select from position_claim join claim on claim.id = position_claim.claim_id
                    where position_claim.conflict_id = conflict.id
                      and claim.published_at >= :start and claim.published_at < :end)""");

    private final String condition;

    Section(String condition) {
        this.condition = condition;
    }

    /**
     * In SQL, over the period from {@code :start} to {@code :end}.
     *
     * @param setAside whether what people set aside may stand in any section, since the filter speaks of it
     */
    String condition(boolean setAside) {
        StringBuilder sql = new StringBuilder("(" + condition + ")");
        for (Section before : values()) {
            if (before.compareTo(this) < 0) {
                sql.append(" and (").append(before.condition).append(") is not true");
            }
        }
        if (!setAside && this != SUPPRESSED) {
            sql.append(" and review.suppressed_reason is null");
        }
        return sql.toString();
    }
}
