package org.counterclaim.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.counterclaim.reports.ConflictTally;
import org.counterclaim.reports.Desk;
import org.counterclaim.reports.Found;
import org.counterclaim.reports.Story;
import org.counterclaim.reports.Story.Expected;
import org.counterclaim.reports.Tally;
import org.counterclaim.reports.WireReports;

/**
 * How well and how fast claims are read from reports: precision and recall over the test reports, a language at a time,
 * reports of 500 words a second on one thread, and whether five times the text takes five times as long.
 *
 * <p>Arguments: {@code --verbose} lists what was missed and what was wrong in the open reports; the frozen ones are never
 * listed, and {@code --open} leaves out their totals too, for those who write rules. {@code --quality} leaves out the
 * speed, {@code --story a,b} all stories but those whose file names begin so, and {@code --wire} reads no stories but
 * the pairs of wire reports ({@code --tuned} lists what was missed in those that may be tuned on).
 */
public final class ExtractBench {

    private static final int WORDS = 500;
    private static final String TOLD = """
            قال مصدر طبي إن 62 مدنيا على الأقل قتلوا بينهم 16 طفلا في قصف على حي التضامن جنوب دمشق. The governor said on \
            Sunday that at least 21 people, including three children, were killed in Aleppo and 1,700 fled.
            """;

    /** Seconds of this thread, so that a busy machine does not change the figures much. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** The banks of wire reports whose misses are listed; the other may only be counted. */
    private static final List<String> TUNED_ON = List.of("tuned", "compared", "held");

    private ExtractBench() {}

    public static void main(String[] arguments) {
        Desk desk = new Desk();
        List<String> options = List.of(arguments);
        if (!options.contains("--wire")) {
            quality(desk, Story.in("open", named(options)), "open", options.contains("--verbose"));
        }
        for (String bank : List.of("tuned", "compared", "held", "unseen")) {
            quality(desk, WireReports.in(bank), bank, TUNED_ON.contains(bank) && options.contains("--tuned"));
        }
        if (!options.contains("--open")) {
            quality(desk, Story.in("frozen"), "frozen", false);
        }
        if (!options.contains("--quality")) {
            speed(desk);
            growth(desk);
        }
    }

    private static void growth(Desk desk) {
        System.out.println(
                "the whole extractor: seconds for a megabyte of 1 MB and of 5 MB, and their ratio (1 is linear)");
        growth(desk, "plain reports", TOLD);
        growth(desk, "one endless sentence", TOLD.replace(".", "").strip() + " ");
        growth(desk, "digits", "7");
        growth(desk, "numbers", "123 ");
        growth(desk, "opening marks", "«(\"");
    }

    /** A long text may cost no more for each of its bytes than a short one. */
    private static void growth(Desk desk, String name, String unit) {
        double small = secondsPerMegabyte(desk, unit, 1);
        double large = secondsPerMegabyte(desk, unit, 5);
        System.out.printf(Locale.ROOT, "  %-22s %8.3f %8.3f %8.1f%n", name, small, large, large / small);
    }

    private static double secondsPerMegabyte(Desk desk, String unit, int megabytes) {
        int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
        String text = unit.repeat(megabytes * 1_000_000 / bytes);
        Story.Told told = new Story.Told("The Courier", "ar", Instant.parse("2018-05-20T12:00:00Z"), "", text);
        long begun = THREAD.getCurrentThreadCpuTime();
        desk.extract(told);
        return (THREAD.getCurrentThreadCpuTime() - begun) / 1e9 / megabytes;
    }

    private static List<String> named(List<String> options) {
        int at = options.indexOf("--story");
        return at < 0 ? List.of() : List.of(options.get(at + 1).split(","));
    }

    private static void quality(Desk desk, List<Story> stories, String folder, boolean verbose) {
        Map<String, Tally> tallies = new TreeMap<>();
        ConflictTally conflicts = new ConflictTally();
        for (Story story : stories) {
            Desk.Outcome outcome = desk.take(story);
            conflicts.count(story, outcome);
            for (int number = 0; number < story.documents().size(); number++) {
                int report = number;
                List<Found> found = outcome.claims().stream()
                        .filter(claim -> claim.document() == report)
                        .toList();
                tallies.computeIfAbsent(story.documents().get(report).language(), language -> new Tally())
                        .count(story.name(), found, of(story.claims(), report), of(story.may(), report));
            }
        }
        tallies.forEach((language, tally) -> System.out.println(folder + " " + language + "  " + tally));
        System.out.println(folder + "     " + conflicts);
        if (verbose) {
            tallies.values().forEach(tally -> tally.misses().forEach(System.out::println));
            conflicts.faults().forEach(System.out::println);
        }
    }

    private static List<Expected> of(List<Expected> all, int report) {
        return all.stream()
                .filter(one -> one.document() == null || Objects.equals(one.document(), report))
                .toList();
    }

    private static void speed(Desk desk) {
        List<Story.Told> reports = new ArrayList<>();
        for (Story story : Story.in("open")) {
            story.documents().forEach(told -> reports.add(longEnough(told)));
        }
        for (int warm = 0; warm < 5; warm++) {
            reports.forEach(desk::extract);
        }
        List<Double> rates = new ArrayList<>();
        for (int run = 0; run < 5; run++) {
            long begun = THREAD.getCurrentThreadCpuTime();
            int done = 0;
            while (THREAD.getCurrentThreadCpuTime() - begun < 1_000_000_000L) {
                desk.extract(reports.get(done % reports.size()));
                done++;
            }
            rates.add(done * 1e9 / (THREAD.getCurrentThreadCpuTime() - begun));
        }
        rates.sort(null);
        System.out.printf(
                Locale.ROOT,
                "speed: %.0f reports of %d words a second of one core (median of 5; %.0f to %.0f)%n",
                rates.get(2),
                WORDS,
                rates.getFirst(),
                rates.getLast());
    }

    /** The report's own text, told again until it has 500 words. */
    private static Story.Told longEnough(Story.Told told) {
        StringBuilder text = new StringBuilder(told.text());
        while (text.toString().split("\\s+").length < WORDS) {
            text.append("\n\n").append(told.text());
        }
        return new Story.Told(told.publisher(), told.language(), told.publishedAt(), told.headline(), text.toString());
    }
}
