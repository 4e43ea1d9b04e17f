package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import org.counterclaim.change.ChangeSettings;
import org.counterclaim.demo.DemoSettings;
import org.counterclaim.detection.ReconcileSettings;
import org.counterclaim.export.ExportFormat;
import org.counterclaim.export.ExportSettings;
import org.counterclaim.export.FollowSettings;
import org.counterclaim.feed.FeedSettings;
import org.counterclaim.fetch.FetchSettings;
import org.counterclaim.fetch.PortRange;
import org.counterclaim.mail.MailSettings;
import org.counterclaim.model.ModelSettings;
import org.counterclaim.model.Protocol;
import org.counterclaim.page.Digits;
import org.counterclaim.page.PageSettings;
import org.counterclaim.people.PeopleSettings;
import org.counterclaim.review.ReviewSettings;
import org.counterclaim.webhook.WebhookSettings;
import org.junit.jupiter.api.Test;

/** The defaults that the operator's page tells. */
class DefaultsTest {

    private final SmallRyeConfig nothingSet = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 200, new DurationConverter())
            .withMapping(ChangeSettings.class)
            .withMapping(DemoSettings.class)
            .withConverter(MemorySize.class, 200, new MemorySizeConverter())
            .withMapping(ExportSettings.class)
            .withMapping(ModelSettings.class)
            .addDefaultInterceptors()
            .withMapping(FeedSettings.class)
            .withMapping(FollowSettings.class)
            .withMapping(MailSettings.class)
            .withMapping(FetchSettings.class)
            .withMapping(PageSettings.class)
            .withMapping(PeopleSettings.class)
            .withMapping(ReconcileSettings.class)
            .withMapping(ReviewSettings.class)
            .withMapping(WebhookSettings.class)
            .build();

    @Test
    void weeksAreExportedOnMondayMorningInAllFormatsAndLanguages() {
        ExportSettings settings = nothingSet.getConfigMapping(ExportSettings.class);
        assertThat(settings.weekly()).isTrue();
        assertThat(settings.day()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(settings.hour()).isEqualTo(6);
        assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.formats()).containsExactly(ExportFormat.CSV, ExportFormat.JSONL);
        assertThat(settings.languages()).containsExactly("ar", "en");
        assertThat(settings.recipients()).isEmpty();
        assertThat(settings.workers()).isEqualTo(1);
    }

    @Test
    void noMailIsSentAndNoServerFollowed() {
        MailSettings mail = nothingSet.getConfigMapping(MailSettings.class);
        assertThat(mail.from()).isEmpty();
        assertThat(mail.day()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(mail.hour()).isEqualTo(6);
        assertThat(mail.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(mail.attempts()).isEqualTo(10);
        assertThat(mail.pause()).isEqualTo(Duration.ofMinutes(1));
        assertThat(mail.patience()).isEqualTo(Duration.ofSeconds(60));
        assertThat(mail.enclose().asLongValue()).isEqualTo(10 << 20);
        assertThat(mail.keep()).isEqualTo(Duration.ofDays(90));
        FollowSettings follow = nothingSet.getConfigMapping(FollowSettings.class);
        assertThat(follow.address()).isEmpty();
        assertThat(follow.token()).isEmpty();
        assertThat(follow.tokenFile()).isEmpty();
        assertThat(follow.every()).isEqualTo(Duration.ofMinutes(15));
        assertThat(follow.size().asLongValue()).isEqualTo(4L << 30);
    }

    @Test
    void twoWorkersReconcileWithinASecond() {
        ReconcileSettings settings = nothingSet.getConfigMapping(ReconcileSettings.class);
        assertThat(settings.workers()).isEqualTo(2);
        assertThat(settings.batch()).isEqualTo(500);
        assertThat(settings.poll()).isEqualTo(Duration.ofMillis(250));
        assertThat(settings.attempts()).isEqualTo(3);
        assertThat(settings.pause()).isEqualTo(Duration.ofMillis(100));
        assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void changesAreKeptForAWeekAndToldInAHundredStreams() {
        ChangeSettings settings = nothingSet.getConfigMapping(ChangeSettings.class);
        assertThat(settings.keep()).isEqualTo(Duration.ofDays(7));
        assertThat(settings.streams()).isEqualTo(100);
        assertThat(settings.heartbeat()).isEqualTo(Duration.ofSeconds(15));
        assertThat(settings.longest()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void webhooksNeedAKeyAndAreTriedTenTimes() {
        WebhookSettings settings = nothingSet.getConfigMapping(WebhookSettings.class);
        assertThat(settings.key()).isEmpty();
        assertThat(settings.attempts()).isEqualTo(10);
        assertThat(settings.pause()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.atOnce()).isEqualTo(8);
        assertThat(settings.keep()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void noLanguageModelIsAsked() {
        ModelSettings settings = nothingSet.getConfigMapping(ModelSettings.class);
        assertThat(settings.url()).isEmpty();
        assertThat(settings.name()).isEmpty();
        assertThat(settings.key()).isEmpty();
        assertThat(settings.keyFile()).isEmpty();
        assertThat(settings.protocol()).isEqualTo(Protocol.OPENAI);
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.maxText()).isEqualTo(20_000);
        assertThat(settings.maxClaims()).isEqualTo(60);
        assertThat(settings.atOnce()).isEqualTo(1);
        assertThat(settings.attempts()).isEqualTo(8);
        assertThat(settings.pause()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.poll()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void onlyPublicSitesAreFetchedFromAtThePortsOfTheWeb() {
        FetchSettings settings = nothingSet.getConfigMapping(FetchSettings.class);
        assertThat(settings.networks()).isEmpty();
        assertThat(settings.ports()).containsExactly(PortRange.of("80"), PortRange.of("443"));
        assertThat(settings.size().asLongValue()).isEqualTo(5 * 1024 * 1024);
        assertThat(settings.time()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.connect()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.redirects()).isEqualTo(5);
        assertThat(settings.robots()).isTrue();
        assertThat(settings.contact()).isEmpty();
    }

    @Test
    void feedsArePolledByTheClock() {
        FeedSettings settings = nothingSet.getConfigMapping(FeedSettings.class);
        assertThat(settings.scheduled()).isTrue();
        assertThat(settings.entries()).isEqualTo(100);
        assertThat(settings.pause()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void pagesTellTimeInUtc() {
        assertThat(nothingSet.getConfigMapping(PageSettings.class).zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(nothingSet.getConfigMapping(PageSettings.class).digits()).isEqualTo(Digits.LATIN);
    }

    @Test
    void onePersonMayCloseAConflict() {
        assertThat(nothingSet.getConfigMapping(ReviewSettings.class).secondPerson())
                .isFalse();
    }

    @Test
    void peopleHaveAccountsAndReadNothingWithoutOne() {
        PeopleSettings settings = nothingSet.getConfigMapping(PeopleSettings.class);
        assertThat(settings.accounts()).isTrue();
        assertThat(settings.openReading()).isFalse();
        assertThat(settings.sessionIdle()).isEqualTo(Duration.ofHours(8));
        assertThat(settings.sessionLongest()).isEqualTo(Duration.ofDays(7));
        assertThat(settings.invitation()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void demonstrationIsLoadedOnlyWhereAskedFor() {
        assertThat(nothingSet.getConfigMapping(DemoSettings.class).load()).isFalse();
    }
}
