package org.counterclaim.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Text;

class TimeFuzzTest {

    private static final TimeFinder FINDER = TimeFinder.load();
    private static final TimeContext CONTEXT =
            new TimeContext(Instant.parse("2024-02-29T23:30:00Z"), ZoneId.of("Asia/Baghdad"));

    @Provide
    Arbitrary<String> timeSoup() {
        return Arbitraries.of(
                        "الأحد",
                        "الاثنين",
                        "ليل",
                        "فجر",
                        "بعد",
                        "منتصف",
                        "منذ",
                        "حتى",
                        "31",
                        "29",
                        "شباط",
                        "فبراير",
                        "رمضان",
                        "1445",
                        "2023",
                        "الساعة",
                        "الثانية",
                        "عشرة",
                        "24",
                        "ساعة",
                        "الماضية",
                        "قبل",
                        "شهرين",
                        "أمس",
                        "اليوم",
                        "May",
                        "Sunday",
                        "late",
                        "on",
                        "at",
                        "5",
                        ":",
                        "30",
                        "am",
                        "since",
                        "until",
                        "last",
                        "next",
                        "week",
                        "month",
                        "ago",
                        "9999",
                        "years",
                        "-",
                        "/",
                        "(",
                        ")",
                        ",",
                        "from",
                        "to",
                        "between",
                        "and",
                        "2024-02-30",
                        "30.02.2024",
                        "every",
                        "million",
                        "over",
                        "a")
                .list()
                .ofMaxSize(20)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 2000)
    void anyOrderOfTimeWordsIsRead(@ForAll("timeSoup") String words) {
        holds(words);
    }

    @Property(tries = 300)
    void anyStringIsRead(@ForAll String words) {
        holds(words);
    }

    private static void holds(String words) {
        for (Sentence sentence : Text.read(words).sentences()) {
            int last = sentence.start();
            for (FoundTime found : FINDER.find(sentence, CONTEXT)) {
                assertThat(found.start()).isGreaterThanOrEqualTo(last);
                assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(sentence.end());
                last = found.end();
            }
        }
    }
}
