package org.counterclaim.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;
import org.counterclaim.claim.Vocabulary;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConflictFeedTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    Jdbi database;

    private ContestedWeek week;

    @BeforeEach
    void contest() {
        vocabulary.bring();
        week = ContestedWeek.made();
    }

    @Test
    void anAtomReaderFindsTheConflictUnderAnIdThatStays() throws Exception {
        SyndEntry before = atom().getEntries().getFirst();
        assertThat(before.getUri()).isEqualTo("urn:uuid:" + week.conflict());
        assertThat(before.getContents().getFirst().getValue()).contains("Export Ministry", "مرصد التصدير");
        week.judged("REFUTED");
        SyndEntry after = atom().getEntries().getFirst();
        assertThat(after.getUri()).isEqualTo(before.getUri());
        assertThat(after.getPublishedDate()).isEqualTo(before.getPublishedDate());
        assertThat(after.getUpdatedDate()).isEqualTo(changed());
    }

    private Date changed() {
        return database.withHandle(handle -> handle.createQuery("""
                        select date_trunc('milliseconds', greatest(conflict.changed_at, review.changed_at))
                        from conflict join review on conflict_id = conflict.id where conflict.id = cast(:id as uuid)""")
                .bind("id", week.conflict())
                .mapTo(Instant.class)
                .map(Date::from)
                .one());
    }

    private SyndFeed atom() throws Exception {
        Response answer = given().get("/api/v1/conflicts/feed.atom?lang=ar&event=" + week.event());
        answer.then().statusCode(200).contentType("application/atom+xml");
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(answer.asByteArray())));
    }

    @Test
    void theJsonFeedHoldsTheSame() {
        JsonNode feed = ContestedWeek.read(
                given().get("/api/v1/conflicts/feed.json?event=" + week.event()).asByteArray());
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.at("/items/0/id").asText()).isEqualTo("urn:uuid:" + week.conflict());
        assertThat(feed.at("/items/0/content_text").asText()).contains("Export Ministry");
        assertThat(feed.at("/items/0/date_modified").asText()).isNotEmpty();
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        String path = "/api/v1/conflicts/feed.json?event=" + week.event();
        String tag = given().get(path).header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        week.judged("SUPPORTED");
        given().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void filtersMeanTheSameAsInTheList() throws Exception {
        assertThat(ContestedWeek.read(given().get("/api/v1/conflicts/feed.json?state=CLOSED&event=" + week.event())
                                .asByteArray())
                        .path("items"))
                .isEmpty();
        given().get("/api/v1/conflicts/feed.atom?tpye=SELF").then().statusCode(400);
        given().get("/api/v1/conflicts/feed.atom?lang=fr").then().statusCode(400);
        assertThat(given().get("/api/v1/conflicts/feed.atom?label=nobody-ever-set-this")
                        .asString())
                .contains("<updated>1970-01-01T00:00:00Z</updated>");
    }
}
