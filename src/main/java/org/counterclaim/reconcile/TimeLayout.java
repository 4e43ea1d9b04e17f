package org.counterclaim.reconcile;

import java.time.Instant;
import java.util.List;
import org.counterclaim.statement.TimeWindow;

/** Windows of time, the end excluded, to the microsecond: windows that share no moment contradict. */
record TimeLayout() implements Layout {

    private static final long MICROS = 1_000_000;

    @Override
    public List<Extent> of(List<Word> words) {
        return words.stream().map(TimeLayout::extent).toList();
    }

    private static Extent extent(Word word) {
        TimeWindow window = (TimeWindow) word.answer();
        long lower = window.from() == null ? Long.MIN_VALUE : micros(window.from());
        long upper = window.to() == null ? Long.MAX_VALUE : Math.max(lower, micros(window.to()) - 1);
        return Extent.on(word, lower, upper);
    }

    private static long micros(Instant moment) {
        long limit = Long.MAX_VALUE / MICROS - 1;
        long seconds = Math.clamp(moment.getEpochSecond(), -limit, limit);
        return seconds * MICROS + moment.getNano() / 1_000;
    }
}
