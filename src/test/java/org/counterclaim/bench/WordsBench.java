package org.counterclaim.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToIntFunction;
import org.counterclaim.extract.number.QuantityFinder;
import org.counterclaim.extract.place.Gazetteer;
import org.counterclaim.extract.place.PlaceFinder;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Text;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeContext;
import org.counterclaim.extract.time.TimeFinder;

/**
 * How fast words become sentences, figures, times and places, and whether ten times the text takes ten times as long: on
 * plain reports, on one endless sentence, on digits, on quotation marks and on half surrogates.
 */
public final class WordsBench {

    private static final String REPORT = """
            قال مصدر طبي إن 62 مدنياً على الأقل قتلوا بينهم 16 طفلاً منذ الـ19 من نيسان/أبريل في قصف على حي التضامن جنوب \
            دمشق. وغادرت ست حافلات المدينة فجر الأحد نحو محافظة إدلب، ونفى المتحدث ذلك مساء أمس. The governor said on \
            Sunday that at least twenty-one people, including three children, were killed in Aleppo and 1,700 fled.
            """;

    private static final QuantityFinder QUANTITIES = QuantityFinder.load();
    private static final TimeFinder TIMES = TimeFinder.load();
    private static final PlaceFinder PLACES = new PlaceFinder(Gazetteer.load());
    private static final TimeContext CONTEXT =
            new TimeContext(Instant.parse("2018-05-20T12:00:00Z"), ZoneId.of("Asia/Damascus"));

    /** Seconds of this thread, so that a busy machine does not change the figures much. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private WordsBench() {}

    public static void main(String[] args) {
        String reports = REPORT.repeat(500);
        for (int warm = 0; warm < 5; warm++) {
            measure(reports, WordsBench::all);
        }
        System.out.println("characters a second, one core, plain reports (500 words are about 3,000 characters)");
        System.out.printf("  text   %,12.0f%n", measure(reports, WordsBench::text));
        System.out.printf("  time   %,12.0f with text%n", measure(reports, WordsBench::time));
        System.out.printf("  number %,12.0f with text%n", measure(reports, WordsBench::number));
        System.out.printf("  place  %,12.0f with text%n", measure(reports, WordsBench::place));
        System.out.printf("  all    %,12.0f%n", measure(reports, WordsBench::all));
        System.out.println("seconds for 0.5 M and 5 M characters, and their ratio (10 is linear)");
        growth(
                "one sentence of reports",
                REPORT.replace(".", "").replace("\n", " ").replace("؟", ""));
        growth("digits", "7");
        growth("digits and spaces", "123 ");
        growth("number words", "خمسة وعشرون ألف ");
        growth("and", "و ");
        growth("opening marks", "«(\"");
        growth("full stops", ". ");
        growth("letters", "ا");
        growth("tatweel", "\u0640");
        growth("half surrogates", "\uD83D");
        growth("bidi controls", "\u202E\u2067");
        growth("place names", "دمشق ");
        growth("weekdays", "الأحد ");
    }

    private static void growth(String name, String unit) {
        String small = unit.repeat(500_000 / unit.length());
        String large = unit.repeat(5_000_000 / unit.length());
        double first = seconds(small, WordsBench::all);
        double second = seconds(large, WordsBench::all);
        System.out.printf("  %-26s %8.3f %8.3f %8.1f%n", name, first, second, second / first);
    }

    private static double measure(String text, ToIntFunction<String> work) {
        return text.length() / Math.min(seconds(text, work), seconds(text, work));
    }

    private static double seconds(String text, ToIntFunction<String> work) {
        long start = THREAD.getCurrentThreadCpuTime();
        if (work.applyAsInt(text) < 0) {
            throw new IllegalStateException();
        }
        return (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static int text(String words) {
        return Text.read(words).sentences().size();
    }

    private static int time(String words) {
        return Text.read(words).sentences().stream()
                .mapToInt(sentence -> TIMES.find(sentence, CONTEXT).size())
                .sum();
    }

    private static int number(String words) {
        return Text.read(words).sentences().stream()
                .mapToInt(sentence -> QUANTITIES.find(sentence, List.of()).size())
                .sum();
    }

    private static int place(String words) {
        return PLACES.find(Text.read(words).sentences(), List.of()).size();
    }

    private static int all(String words) {
        Text text = Text.read(words);
        int found = PLACES.find(text.sentences(), List.of()).size();
        for (Sentence sentence : text.sentences()) {
            List<TextSpan> times =
                    TIMES.find(sentence, CONTEXT).stream().map(FoundTime::span).toList();
            found += QUANTITIES.find(sentence, times).size() + times.size();
        }
        return found;
    }
}
