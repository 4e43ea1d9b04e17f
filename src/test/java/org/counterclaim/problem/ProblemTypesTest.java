package org.counterclaim.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One of each kind of problem. */
@QuarkusTest
class ProblemTypesTest {

    private static final String CLAIM = """
            {"event":"Problems","predicate":"try.yes","statement":"%s"}""";

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    private static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    private static void isProblem(ValidatableResponse answer, ProblemType type) {
        answer.statusCode(type.status())
                .contentType("application/problem+json")
                .body("type", equalTo(type.uri().toString()))
                .body("title", equalTo(type.title()))
                .body("status", equalTo(type.status()));
    }

    @Test
    void invalidFieldsAreAllNamed() {
        ValidatableResponse answer = json("{\"event\":\"Problems\",\"stance\":\"MAYBE\"}")
                .post("/api/v1/claims")
                .then();
        isProblem(answer, ProblemType.INVALID_FIELD);
        answer.body("errors.field", hasItem("stance"))
                .body("errors.field", hasItem("predicate"))
                .body("errors.field", hasItem("statement"));
    }

    @Test
    void invalidParameterIsNamed() {
        ValidatableResponse answer =
                given().queryParam("limit", 0).get("/api/v1/claims").then();
        isProblem(answer, ProblemType.INVALID_FIELD);
        answer.body("errors.field", hasItem("limit"));
    }

    @Test
    void inventedCursorIsRefused() {
        ValidatableResponse answer = given().queryParam("cursor", "bm9uc2Vuc2U")
                .get("/api/v1/claims")
                .then();
        isProblem(answer, ProblemType.INVALID_FIELD);
        answer.body("errors.field", hasItem("cursor"));
    }

    @Test
    void unknownFieldIsNamed() {
        ValidatableResponse answer =
                json("{\"colour\":\"blue\"}").post("/api/v1/claims").then();
        isProblem(answer, ProblemType.UNKNOWN_FIELD);
        answer.body("errors.field", hasItem("colour"));
    }

    @Test
    void malformedJsonIsSaidToBe() {
        isProblem(json("{\"event\":").post("/api/v1/claims").then(), ProblemType.MALFORMED_JSON);
        isProblem(json("{\"event\":'x'}").post("/api/v1/claims").then(), ProblemType.MALFORMED_JSON);
        isProblem(json("{} {}").post("/api/v1/claims").then(), ProblemType.MALFORMED_JSON);
    }

    @Test
    void missingBodyIsABadRequest() {
        isProblem(given().contentType(ContentType.JSON).post("/api/v1/claims").then(), ProblemType.BAD_REQUEST);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        isProblem(
                given().get("/api/v1/claims/00000000-0000-7000-8000-000000000000")
                        .then(),
                ProblemType.NOT_FOUND);
        isProblem(given().get("/api/v1/claims/no-id").then(), ProblemType.NOT_FOUND);
        isProblem(given().get("/api/v1/nothing").then(), ProblemType.NOT_FOUND);
    }

    @Test
    void methodThatAnAddressDoesNotTakeIsSaidSo() {
        isProblem(given().delete("/api/v1/claims").then(), ProblemType.METHOD_NOT_ALLOWED);
    }

    @Test
    void mediaTypeThatNobodyWritesIsNotAcceptable() {
        isProblem(
                given().accept("image/png")
                        .get("/api/v1/claims/00000000-0000-7000-8000-000000000000")
                        .then(),
                ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void otherMediaTypesThanJsonAreUnsupported() {
        isProblem(
                given().contentType("text/csv")
                        .body("a,b")
                        .post("/api/v1/claims")
                        .then(),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void bodyBeyondTheLimitIsTooLarge() {
        String body = CLAIM.formatted("a".repeat(21 * 1024 * 1024));
        isProblem(json(body).post("/api/v1/claims").then(), ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void changeWithoutIfMatchNeedsIt() {
        String location = created("needs a version");
        isProblem(json(CLAIM.formatted("changed")).put(location).then(), ProblemType.PRECONDITION_REQUIRED);
    }

    @Test
    void changeOfAnOldVersionIsStale() {
        String location = created("changed twice");
        String tag = given().get(location).then().extract().header("ETag");
        json(CLAIM.formatted("once"))
                .header("If-Match", tag)
                .put(location)
                .then()
                .statusCode(200);
        isProblem(
                json(CLAIM.formatted("twice"))
                        .header("If-Match", tag)
                        .put(location)
                        .then(),
                ProblemType.STALE);
    }

    @Test
    void replacedClaimCannotBeAccepted() {
        String location = created("replaced");
        String later = given().get(created("replacing")).then().extract().path("id");
        json("{\"by\":\"" + later + "\"}").post(location + "/replace").then().statusCode(200);
        isProblem(given().post(location + "/accept").then(), ProblemType.NOT_ALLOWED_NOW);
    }

    @Test
    void keyWithAnotherBodyIsRefused() {
        json(CLAIM.formatted("first"))
                .header("Idempotency-Key", "reused")
                .post("/api/v1/claims")
                .then()
                .statusCode(201);
        isProblem(
                json(CLAIM.formatted("second"))
                        .header("Idempotency-Key", "reused")
                        .post("/api/v1/claims")
                        .then(),
                ProblemType.KEY_REUSED);
    }

    @Test
    void whatNobodyExpectedLeaksNothing() {
        ValidatableResponse answer = given().get("/api/v1/try/failure").then();
        isProblem(answer, ProblemType.UNEXPECTED);
        answer.body("detail", not(containsString("secret")));
    }

    @Test
    void lostDatabaseIsSaidToBeUnavailable() {
        isProblem(given().get("/api/v1/try/failure/database").then(), ProblemType.UNAVAILABLE);
    }

    private static String created(String statement) {
        return json(CLAIM.formatted(statement))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
