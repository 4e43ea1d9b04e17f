package org.counterclaim.limits;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.counterclaim.change.ChangeSettings;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AtOnceTest {

    @Inject
    AtOnce atOnce;

    @Inject
    LimitSettings settings;

    @Inject
    ChangeSettings changes;

    private static ValidatableResponse asked(String form, String query) {
        return given().accept(form).get("/api/v1/sources" + query).then();
    }

    /** Does something while so many exports are being made. */
    private void among(int exports, Runnable work) {
        if (exports == 0) {
            work.run();
            return;
        }
        atOnce.during(() -> {
            among(exports - 1, work);
            return true;
        });
    }

    @Test
    void oneMoreThanThereArePlacesIsRefusedUntilOneIsFree() {
        among(settings.exports(), () -> {
            asked("text/csv", "")
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", "10")
                    .body("type", equalTo("/problems/too-many-requests"));
            given().contentType("application/json")
                    .body("{\"week\":\"2018-W20\"}")
                    .post("/api/v1/exports")
                    .then()
                    .statusCode(429);
            given().get("/api/v1/audit/export").then().statusCode(429);
        });
        asked("text/csv", "").statusCode(200).body(containsString("id,"));
    }

    @Test
    void pagesAreReadWhateverIsBeingSent() {
        among(settings.exports(), () -> {
            asked("application/json", "").statusCode(200);
            asked("text/csv", "?limit=5").statusCode(200);
        });
    }

    @Test
    void noPlaceIsLostWhereNothingIsWritten() {
        for (int i = 0; i < 2 * settings.exports(); i++) {
            given().accept("text/csv").head("/api/v1/sources").then().statusCode(200);
            asked("text/csv", "?sort=nothing").statusCode(400);
        }
        asked("application/jsonl", "").statusCode(200);
    }

    @Test
    void noStreamIsLostWhereNothingIsWritten() {
        for (int i = 0; i < changes.streams() + 10; i++) {
            given().accept("text/event-stream").head("/api/v1/changes").then().statusCode(200);
        }
    }
}
