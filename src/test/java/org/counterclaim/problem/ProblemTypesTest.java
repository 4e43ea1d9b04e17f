package org.counterclaim.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** Each ends without the chunk of length nought that ends a whole answer (RFC 9112, 7.1). */
    @Test
    void whatFailsHalfwayIsBrokenOff() throws IOException {
        for (String accept : List.of("text/csv", "application/jsonl", "application/ld+json")) {
            assertThat(brokenOff("/api/v1/try/failure/late-list", accept)).contains("an item");
        }
        assertThat(brokenOff("/api/v1/try/failure/late", "application/json")).contains("an item");
        assertThat(brokenOff("/api/v1/try/failure/late-lines", "application/x-ndjson"))
                .contains("an item");
    }

    private static String brokenOff(String path, String accept) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\n\r\n"
                            .formatted(path, accept)
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .as("%s as %s", path, accept)
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("transfer-encoding: chunked")
                    .doesNotContain("\r\n0\r\n", "/problems/", "secret");
            return answer;
        }
    }

    @Test
    void aClientSeesThatAnAnswerBrokeOff() throws IOException {
        HttpURLConnection broken = (HttpURLConnection)
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/try/failure/late-lines")
                        .toURL()
                        .openConnection();
        assertThat(broken.getResponseCode()).isEqualTo(200);
        assertThatThrownBy(() -> broken.getInputStream().readAllBytes()).isInstanceOf(IOException.class);
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
