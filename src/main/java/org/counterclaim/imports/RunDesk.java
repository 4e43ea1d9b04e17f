package org.counterclaim.imports;

import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.page.Say;
import org.counterclaim.paging.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a started import shows.
 *
 * @param outcome of the rows that are listed
 * @param next the address of more of them
 * @param wrong why the last step was refused
 */
public record RunDesk(
        ImportView view,
        String outcome,
        List<ShownRow> rows,
        @Nullable String next,
        @Nullable String wrong) {

    static RunDesk of(ImportView view, Outcome outcome, Page<RowView> page, Say say, @Nullable String wrong) {
        int columns = view.header().size();
        return new RunDesk(
                view,
                outcome.name(),
                page.items().stream().map(row -> ShownRow.of(row, columns, say)).toList(),
                page.next() == null
                        ? null
                        : "/imports/%s?outcome=%s&cursor=%s".formatted(view.id(), outcome, page.next()),
                wrong);
    }

    /** How many rows have an outcome. */
    public record Tally(String code, int count) {}

    public List<Tally> tallies() {
        return Stream.of(
                        new Tally("CREATED", view.created()),
                        new Tally("DUPLICATE", view.duplicates()),
                        new Tally("REFUSED", view.refused()),
                        new Tally("WAITING", view.waiting()))
                .toList();
    }

    public int done() {
        return view.rows() - view.waiting();
    }

    public boolean isRunning() {
        return view.state() == State.RUNNING;
    }

    public boolean isStopped() {
        return view.state() == State.CANCELLED;
    }

    public boolean isOfRefused() {
        return outcome.equals("REFUSED");
    }

    /** Whether the rows that are listed have a page of their own each. */
    public boolean isOfReports() {
        return view.mapping().content() == Content.REPORTS
                && (outcome.equals("CREATED") || outcome.equals("DUPLICATE"));
    }
}
