package org.counterclaim.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.counterclaim.extract.Extractor;
import org.counterclaim.extract.Report;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads made-up reports over and over beside the start, so that the first real one is answered as fast as those after
 * it: until then much of the reading is interpreted rather than compiled.
 */
@ApplicationScoped
class WarmUp {

    private static final List<String> TEXTS = List.of("""
            The interior ministry said on Monday that at least 12 people had been killed and 40 injured in a blast in the \
            port city, while the opposition put the toll at 30. "We did not carry out this attack," a spokesman for the \
            group told reporters, denying that its fighters had entered the town. According to the governor, six buses \
            left the camp at dawn and 1,700 residents fled.""", """
            قالت وزارة الداخلية إن 12 شخصا على الأقل قتلوا وأصيب أربعون آخرون في انفجار هز المدينة فجر الاثنين، فيما \
            نفى المتحدث باسم الجماعة أي صلة لها بالهجوم. وبحسب المحافظ فقد غادرت ست حافلات المخيم وسيطر الجيش على \
            البلدة بعد اتفاق لوقف إطلاق النار، وأفاد ناشطون بأن الحصيلة ارتفعت إلى ثلاثين.""");

    private final Extractor extractor;
    private final Clock clock;
    private final Duration atMost;

    WarmUp(
            Extractor extractor,
            Clock clock,
            @ConfigProperty(name = "counterclaim.warm-up", defaultValue = "3s") Duration atMost) {
        this.extractor = extractor;
        this.clock = clock;
        this.atMost = atMost;
    }

    void start(@Observes StartupEvent started) {
        if (atMost.isPositive()) {
            Thread.ofPlatform().name("warm-up").daemon().start(this::read);
        }
    }

    private void read() {
        Instant published = clock.instant();
        Instant end = published.plus(atMost);
        while (clock.instant().isBefore(end)) {
            for (String text : TEXTS) {
                extractor.extract(new Report("", "", null, published, ZoneOffset.UTC, text));
            }
        }
    }
}
