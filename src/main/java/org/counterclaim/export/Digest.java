package org.counterclaim.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.Depth;
import org.counterclaim.page.Say;

/** A page in one file that is read, printed and sent on; it needs nothing from any server. */
final class Digest implements Form {

    private static final int SHOWN = 12;
    private static final int MOST_SHIFTS = 200;
    private static final double WIDTH = 700;
    private static final double HEIGHT = 100;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance head(DigestHead head, Say say);

        static native TemplateInstance entry(DigestEntry entry, Say say);

        static native TemplateInstance foot();
    }

    private final Say say;

    Digest(Say say) {
        this.say = say;
    }

    @Override
    public void write(Contents contents, OutputStream out) throws IOException {
        write(Templates.head(head(contents), say), out);
        contents.each(
                Depth.PAGE,
                (section, conflict) -> write(
                        Templates.entry(
                                new DigestEntry(section.name(), conflict, Report.of(contents.database(), conflict)),
                                say),
                        out));
        write(Templates.foot(), out);
    }

    private void write(TemplateInstance template, OutputStream out) throws IOException {
        template.setLocale(say.tag());
        out.write(template.render().getBytes(StandardCharsets.UTF_8));
    }

    private DigestHead head(Contents contents) throws IOException {
        ExportOrder order = contents.order();
        Summary summary = contents.summary();
        List<Summary.Tally> sources = summary.sources().stream().limit(SHOWN).toList();
        return new DigestHead(
                order.language(),
                say.isRightToLeft() ? "rtl" : "ltr",
                order.period().name(),
                say.span(
                        order.period().from().atOffset(ZoneOffset.UTC),
                        order.period().to().atOffset(ZoneOffset.UTC)),
                order.edition(),
                order.note(),
                order.query(),
                css(),
                summary,
                shifts(contents),
                bars(summary.days()),
                summary.events().stream().limit(SHOWN).toList(),
                sources,
                summary.oppositions().isEmpty() ? List.of() : matrix(summary, sources));
    }

    private static String css() throws IOException {
        try (InputStream css = Digest.class.getResourceAsStream("digest.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<DigestHead.ShiftLine> shifts(Contents contents) {
        List<Shift> first = contents.shifts().stream().limit(MOST_SHIFTS).toList();
        Map<UUID, String> questions = new HashMap<>();
        for (ConflictView conflict :
                contents.views().byIds(first.stream().map(Shift::conflict).toList(), Depth.HEADS)) {
            questions.put(conflict.id(), say.name(conflict.question().label()));
        }
        return first.stream()
                .map(shift -> new DigestHead.ShiftLine(
                        say.word("export_change", shift.kind()),
                        questions.getOrDefault(
                                shift.conflict(), shift.conflict().toString()),
                        Shifted.in(say, shift.before()),
                        Shifted.in(say, shift.after())))
                .toList();
    }

    /** Time runs as the language reads. */
    private List<DigestHead.Bar> bars(List<Summary.Day> days) {
        int most = days.stream().mapToInt(Summary.Day::claims).max().orElse(0);
        if (most == 0) {
            return List.of();
        }
        List<DigestHead.Bar> bars = new ArrayList<>();
        double step = WIDTH / days.size();
        int everyLabel = Math.max(1, (days.size() + 9) / 10);
        for (int index = 0; index < days.size(); index++) {
            Summary.Day day = days.get(index);
            double height = rounded(HEIGHT * day.claims() / most);
            int place = say.isRightToLeft() ? days.size() - 1 - index : index;
            bars.add(new DigestHead.Bar(
                    rounded(place * step + step * 0.1),
                    rounded(HEIGHT - height),
                    rounded(step * 0.8),
                    height,
                    say.date(day.day()),
                    day.claims(),
                    index % everyLabel == 0));
        }
        return bars;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private List<DigestHead.Row> matrix(Summary summary, List<Summary.Tally> sources) {
        Map<List<UUID>, Integer> counts = new HashMap<>();
        summary.oppositions().forEach(each -> {
            counts.put(List.of(each.one(), each.other()), each.conflicts());
            counts.put(List.of(each.other(), each.one()), each.conflicts());
        });
        return sources.stream()
                .map(one -> new DigestHead.Row(
                        say.name(one.names()),
                        sources.stream()
                                .map(other -> counts.get(List.of(one.id(), other.id())))
                                .map(count -> count == null ? "" : say.figure(count))
                                .toList()))
                .toList();
    }
}
