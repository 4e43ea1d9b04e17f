package org.counterclaim.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.counterclaim.claim.Vocabulary;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Webhooks as people see and change them. */
@QuarkusTest
@Timeout(60)
class WebhookPagesTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    Jdbi database;

    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        vocabulary.bring();
        receiver = new Receiver();
    }

    @AfterEach
    void stopListening() {
        receiver.close();
        database.useHandle(handle -> handle.execute("delete from webhook"));
    }

    @Test
    void whatAPersonDoesOnThePageIsWhatAProgramDoes() throws InterruptedException {
        receiver.answer(500);
        String shown = given().header("Sec-Fetch-Site", "same-origin")
                .formParam("url", receiver.address())
                .formParam("kinds", "claim.added")
                .post("/webhooks")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(shown).contains("whsec_");
        String id = given().get("/api/v1/webhooks").path("items[0].id");
        receiver.claim();
        Receiver.delivery(id, "DEAD");
        String page = given().header("Accept-Language", "ar")
                .get("/webhooks/" + id + "?state=DEAD")
                .asString();
        assertThat(page).contains("dir=\"rtl\"", "كان الجواب 500", "إضافة قول").doesNotContain("whsec_");
        assertThat(given().get("/webhooks").asString()).contains("/webhooks/" + id + "?state=DEAD");
        receiver.answer(200);
        Receiver.form().post("/webhooks/" + id + "/redelivery").then().statusCode(303);
        Receiver.delivery(id, "DELIVERED");
        Receiver.form()
                .formParam("paused", true)
                .post("/webhooks/" + id + "/pause")
                .then()
                .statusCode(303);
        given().get("/api/v1/webhooks/" + id)
                .then()
                .body("paused", equalTo(true))
                .body("kinds[0]", equalTo("claim.added"));
        Receiver.form()
                .post("/webhooks/" + id + "/secret")
                .then()
                .statusCode(200)
                .body(containsString("whsec_"));
        Receiver.form().post("/webhooks/" + id + "/deletion").then().statusCode(303);
        given().get("/webhooks/" + id).then().statusCode(404);
    }

    @Test
    void theFormKeepsWhatIsRefusedAndSaysWhy() {
        Receiver.form()
                .formParam("url", "http://10.0.0.1/")
                .formParam("kinds", "conflict.opened")
                .post("/webhooks")
                .then()
                .statusCode(422)
                .body(containsString("value=\"http://10.0.0.1/\""))
                .body(containsString("value=\"conflict.opened\" checked"))
                .body(containsString("role=\"alert\""));
    }
}
