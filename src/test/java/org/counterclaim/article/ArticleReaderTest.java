package org.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.counterclaim.fetch.FetchRule;
import org.counterclaim.fetch.Fetched;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.fetch.WebAddress;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

    private static final String FIRST =
            "قال مسؤول محلي في مدينة طرابلس، يوم الأربعاء، إن ثلاثة قوارب وصلت إلى الميناء، وعلى متنها نحو مئة شخص.";
    private static final String SECOND =
            "وأضاف المسؤول أن فرق الهلال الأحمر قدمت المساعدة للقادمين، ونقلت أربعة منهم إلى المستشفى، فيما عاد الباقون إلى مراكز الإيواء.";
    private static final String ENGLISH_FIRST =
            "A ferry carrying 120 people ran aground near the harbour on Monday, the coast guard said, and all were rescued.";
    private static final String ENGLISH_SECOND =
            "The regional governor put the number of people on board at 140, and said that divers were still searching.";

    private final ArticleReader reader = new ArticleReader();

    private static Fetched page(byte[] body, String type) {
        return new Fetched(
                WebAddress.of("https://www.valley.example/news/boats?id=7&utm_source=x"),
                true,
                body,
                type,
                "",
                Fetched.Validators.NONE,
                null);
    }

    private Article read(String html) {
        return reader.read(page(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"));
    }

    private static String arabicPage(String head) {
        return """
                <!doctype html><html lang="ar" dir="rtl"><head>%s<title>ثلاثة قوارب تصل إلى طرابلس - وادي نيوز</title></head><body>
                <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة، اقتصاد، رياضة</a></li></ul></nav>
                <div class="content"><h1>ثلاثة قوارب تصل إلى طرابلس</h1>
                <div class="share-bar">شارك الخبر، أرسله، اطبعه، احفظه، انشره الآن في كل مكان</div>
                <div class="story"><p>%s</p><p><a href="/x">اقرأ أيضا: قارب آخر في زوارة</a></p><p>%s</p></div>
                <div class="related-news"><p>خبر آخر طويل، لا صلة له بالخبر، عن أسعار الخضار، والفواكه، واللحوم في الأسواق.</p></div></div>
                <footer>جميع الحقوق محفوظة، وادي نيوز، 2020، اتصل بنا، من نحن، سياسة الخصوصية</footer></body></html>""".formatted(head, FIRST, SECOND);
    }

    @Test
    void arabicReportIsFoundAmongWhatSurroundsIt() {
        Article article = read(arabicPage("<meta property=\"og:site_name\" content=\"وادي نيوز\">"));
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(article.headline()).isEqualTo("ثلاثة قوارب تصل إلى طرابلس");
        assertThat(article.language()).isEqualTo("ar");
        assertThat(article.publisher()).isEqualTo("وادي نيوز");
        assertThat(article.publishedAt()).isNull();
    }

    @Test
    void olderArabicPagesAreReadInTheirOwnLetters() {
        Charset windows = Charset.forName("windows-1256");
        byte[] declared = arabicPage("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\">")
                .getBytes(windows);
        byte[] silent = arabicPage("").getBytes(windows);
        for (Fetched page : new Fetched[] {
            page(declared, "text/html"),
            page(silent, "text/html; charset=windows-1256"),
            page(silent, "text/html"),
            page(silent, "text/html; charset=x-cp1256")
        }) {
            assertThat(reader.read(page).text()).startsWith(FIRST);
        }
    }

    @Test
    void whatThePageSaysOfItselfIsReadFromLinkedData() {
        Article article = read("""
                <html lang="en"><head><link rel="canonical" href="/news/boats?id=7&fbclid=1">
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
                 {"@type":["NewsArticle"],"headline":"Ferry aground &amp; freed","datePublished":"2019-03-04T10:15:00+02:00",
                  "author":[{"@type":"Person","name":"Dana Reed"}],"publisher":{"@type":"Organization","name":"Valley Daily"},
                  "inLanguage":"en-GB","articleBody":"%s %s"}]}</script></head>
                <body><div id="app"></div></body></html>""".formatted(ENGLISH_FIRST, ENGLISH_SECOND));
        assertThat(article.headline()).isEqualTo("Ferry aground & freed");
        assertThat(article.publishedAt()).isEqualTo(OffsetDateTime.parse("2019-03-04T10:15:00+02:00"));
        assertThat(article.author()).isEqualTo("Dana Reed");
        assertThat(article.publisher()).isEqualTo("Valley Daily");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.text()).isEqualTo(ENGLISH_FIRST + " " + ENGLISH_SECOND);
        assertThat(article.address()).hasToString("https://www.valley.example/news/boats?id=7");
    }

    @Test
    void paragraphsOfThePageArePreferredToTheSameWordsWithoutThem() {
        Article article = read("""
                <html><head><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"%1$s %2$s"}</script></head>
                <body><article><p>%1$s</p><p>%2$s</p></article></body></html>""".formatted(ENGLISH_FIRST, ENGLISH_SECOND));
        assertThat(article.text()).isEqualTo(ENGLISH_FIRST + "\n\n" + ENGLISH_SECOND);
    }

    @Test
    void linesPartedByBreaksAreAReportToo() {
        Article article = read("<html><body><div><div class=\"menu\"><a href=/>Home</a></div><div id=story>"
                + ENGLISH_FIRST + "<br><br>" + ENGLISH_SECOND + "</div></div></body></html>");
        assertThat(article.text()).isEqualTo(ENGLISH_FIRST + "\n\n" + ENGLISH_SECOND);
    }

    @Test
    void timesAreReadInTheFormsThatSitesUse() {
        assertThat(PublicationTime.read("2018-05-20T09:00:00Z")).contains(OffsetDateTime.parse("2018-05-20T09:00:00Z"));
        assertThat(PublicationTime.read("2018-05-20T09:00:00+0300"))
                .contains(OffsetDateTime.parse("2018-05-20T09:00:00+03:00"));
        assertThat(PublicationTime.read("2018-05-20 09:00:00 +03:00"))
                .contains(OffsetDateTime.parse("2018-05-20T09:00:00+03:00"));
        assertThat(PublicationTime.read("Sun, 20 May 2018 09:00:00 GMT"))
                .contains(OffsetDateTime.parse("2018-05-20T09:00:00Z"));
        assertThat(PublicationTime.read("2018-05-20T09:00")).contains(OffsetDateTime.parse("2018-05-20T09:00:00Z"));
        assertThat(PublicationTime.read("2018-05-20")).contains(OffsetDateTime.parse("2018-05-20T12:00:00Z"));
        assertThat(PublicationTime.read("yesterday")).isEmpty();
        assertThat(PublicationTime.read("0001-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void addressOfAnotherSiteIsNotTakenForItsOwn() {
        assertThat(read(arabicPage("<link rel=canonical href=\"https://other.example/news/boats\">"))
                        .address())
                .hasToString("https://www.valley.example/news/boats?id=7");
        assertThat(read(arabicPage("<link rel=canonical href=\"https://www.valley.example/\">"))
                        .address())
                .hasToString("https://www.valley.example/news/boats?id=7");
        assertThat(read(arabicPage("<link rel=canonical href=\"https://valley.example/boats\">"))
                        .address())
                .hasToString("https://valley.example/boats");
    }

    @Test
    void pageWithoutAReportIsRefused() {
        assertThatThrownBy(() -> read("<html><body><p>Enable cookies.</p></body></html>"))
                .isInstanceOfSatisfying(
                        NotFetched.class, refused -> assertThat(refused.rule()).isEqualTo(FetchRule.TEXT));
    }

    @Test
    void lettersOutrankWhatThePageSaysOfItsLanguage() {
        assertThat(read(arabicPage("").replace("lang=\"ar\"", "lang=\"en-US\"")).language())
                .isEqualTo("ar");
        assertThat(WrittenLanguage.of("یک کشتی", "fa-IR")).isEqualTo("fa");
        assertThat(WrittenLanguage.of("Un bateau", "fr_FR")).isEqualTo("fr");
        assertThat(WrittenLanguage.of("A boat", "ar")).isEqualTo("en");
    }

    @Property(tries = 300)
    void whateverAPageHoldsNothingButTheOneExceptionComes(@ForAll byte[] bytes, @ForAll String markup) {
        for (byte[] body : new byte[][] {
            bytes, ("<html><p>" + markup + "<article>" + markup.repeat(20)).getBytes(StandardCharsets.UTF_16)
        }) {
            try {
                assertThat(reader.read(page(body, "text/html")).text()).isNotBlank();
            } catch (NotFetched refused) {
                assertThat(refused.rule()).isEqualTo(FetchRule.TEXT);
            }
        }
    }

    @Test
    void deeplyNestedPageIsReadInItsTime() {
        String deep = "<div class=related>".repeat(20_000) + "<p>" + ENGLISH_FIRST + "</p>";
        assertThat(read("<html><body>" + deep).text()).contains("ferry");
    }
}
