package org.counterclaim.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.counterclaim.fetch.Fetched;
import org.counterclaim.fetch.WebAddress;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static ParsedFeed read(byte[] body, String type) throws NotAFeed {
        return FeedReader.read(new Fetched(
                WebAddress.of("https://wire.example/feed"), true, body, type, "", Fetched.Validators.NONE, null));
    }

    private static ParsedFeed read(String body) throws NotAFeed {
        return read(body.getBytes(StandardCharsets.UTF_8), "");
    }

    @Test
    void rssIsReadWithItsSource() throws NotAFeed {
        FeedItem item = read("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>وكالة الوادي</title>
                <language>ar</language><item><title>وصول قافلة</title><link>https://wire.example/1</link>
                <guid isPermaLink="false">wire-1</guid><pubDate>Sun, 20 May 2018 09:00:00 GMT</pubDate>
                <description>وصلت قافلة</description><content:encoded><![CDATA[<p>وصلت قافلة من عشر شاحنات.</p>]]></content:encoded>
                <source url="https://paper.example/rss">صحيفة الجبل</source></item></channel></rss>""").items().getFirst();
        assertThat(item.id()).isEqualTo("wire-1");
        assertThat(item.link()).isEqualTo("https://wire.example/1");
        assertThat(item.content()).contains("عشر شاحنات");
        assertThat(item.published()).isEqualTo(OffsetDateTime.parse("2018-05-20T09:00:00Z"));
        assertThat(item.source()).isEqualTo("صحيفة الجبل");
        assertThat(item.sourceAddress()).isEqualTo("https://paper.example/rss");
        assertThat(item.language()).isEqualTo("ar");
    }

    @Test
    void atomIsReadWithItsSource() throws NotAFeed {
        FeedItem item = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>w</id><updated>2018-05-20T10:00:00Z</updated>
                <entry><id>tag:wire.example,2018:1</id><title>Convoy</title><link href="https://wire.example/1"/>
                <updated>2018-05-20T10:00:00Z</updated><published>2018-05-20T09:00:00Z</published>
                <content type="html">&lt;p&gt;Ten lorries arrived.&lt;/p&gt;</content>
                <source><id>p</id><title>Hill Paper</title><link href="https://paper.example/"/></source></entry></feed>""").items().getFirst();
        assertThat(item.id()).isEqualTo("tag:wire.example,2018:1");
        assertThat(item.published()).isEqualTo(OffsetDateTime.parse("2018-05-20T09:00:00Z"));
        assertThat(item.content()).contains("Ten lorries");
        assertThat(item.source()).isEqualTo("Hill Paper");
        assertThat(item.sourceAddress()).isEqualTo("https://paper.example/");
    }

    @Test
    void jsonFeedIsRead() throws NotAFeed {
        FeedItem item = read("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Wire","language":"en","items":[
                 {"id":7,"url":"https://wire.example/7","title":"Convoy","content_text":"Ten < eleven\\nlorries",
                  "date_published":"2018-05-20T09:00:00+03:00"}]}""").items().getFirst();
        assertThat(item.id()).isEqualTo("7");
        assertThat(item.content()).isEqualTo("Ten &lt; eleven<br>lorries");
        assertThat(item.published()).isEqualTo(OffsetDateTime.parse("2018-05-20T09:00:00+03:00"));
    }

    @Test
    void olderArabicFeedsAreReadInTheirOwnLetters() throws NotAFeed {
        String feed =
                "<?xml version=\"1.0\" encoding=\"windows-1256\"?><rss version=\"2.0\"><channel><title>الوادي</title>"
                        + "<link>x</link><description>x</description><item><title>وصول قافلة</title></item></channel></rss>";
        assertThat(read(feed.getBytes(Charset.forName("windows-1256")), "text/xml")
                        .items()
                        .getFirst()
                        .title())
                .isEqualTo("وصول قافلة");
    }

    @Test
    void documentTypesAreRefusedAndWithThemWhatTheyCouldDo() {
        String file = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss version=\"2.0\"><channel><title>&c;</title></channel></rss>";
        assertThatThrownBy(() -> read(file)).isInstanceOf(NotAFeed.class);
        assertThatThrownBy(() -> read(laughs)).isInstanceOf(NotAFeed.class);
    }

    @Test
    void brokenFeedsAreRefused() {
        for (String broken : new String[] {
            "",
            "<rss version=\"2.0\"><channel><item>",
            "<html><body>no feed</body></html>",
            "{",
            "{\"version\":\"2\"}",
            "plain"
        }) {
            assertThatThrownBy(() -> read(broken)).isInstanceOf(NotAFeed.class);
        }
    }

    @Test
    void deepNestingIsNoHarm() {
        String deep = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>x</title><entry><content type=\"xhtml\">"
                + "<div>".repeat(50_000) + "</div>".repeat(50_000) + "</content></entry></feed>";
        try {
            read(deep);
        } catch (NotAFeed refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 300)
    void whateverComesItIsAFeedOrSaidNotToBe(@ForAll byte[] bytes, @ForAll String text) {
        for (byte[] body : new byte[][] {
            bytes, ("<rss version=\"2.0\"><channel><item><title>" + text).getBytes(StandardCharsets.UTF_8)
        }) {
            try {
                assertThat(read(body, "text/xml").items()).isNotNull();
            } catch (NotAFeed refused) {
                assertThat(refused).hasMessageNotContaining("\0");
            }
        }
    }

    @Test
    void failuresDoubleTheWaitUpToADay() {
        Rhythm rhythm = new Rhythm(Duration.ofMinutes(30), middle());
        assertThat(rhythm.afterSuccess(null)).isEqualTo(Duration.ofMinutes(30));
        assertThat(rhythm.afterFailure(1, null)).isEqualTo(Duration.ofMinutes(30));
        assertThat(rhythm.afterFailure(2, null)).isEqualTo(Duration.ofMinutes(60));
        assertThat(rhythm.afterFailure(4, null)).isEqualTo(Duration.ofHours(4));
        assertThat(rhythm.afterFailure(1000, null)).isEqualTo(Duration.ofDays(1));
        assertThat(rhythm.afterFailure(1, Duration.ofHours(5))).isEqualTo(Duration.ofHours(5));
        assertThat(rhythm.afterSuccess(Duration.ofHours(2))).isEqualTo(Duration.ofHours(2));
    }

    @Property
    void chanceMovesAPollByATenthAtMost(@ForAll long seed) {
        Rhythm rhythm = new Rhythm(Duration.ofMinutes(100), new java.util.Random(seed));
        assertThat(rhythm.afterSuccess(null)).isBetween(Duration.ofMinutes(90), Duration.ofMinutes(110));
    }

    private static RandomGenerator middle() {
        return () -> 1L << 63;
    }
}
