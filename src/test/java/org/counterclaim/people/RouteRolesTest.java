package org.counterclaim.people;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.counterclaim.permission.Role;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every route, as every role and as nobody, held against a table that must name each of them. */
@QuarkusTest
@TestProfile(Accounts.class)
class RouteRolesTest {

    private static final String NOBODY = "NOBODY";
    private static final int UNSUPPORTED = 415;
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String MULTIPART = "multipart/form-data; boundary=x";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final Map<String, String> BODIES =
            Map.of(JSON, "{}", LINES, "{}", FORM, "nothing=", MULTIPART, "--x--\r\n");

    @TestHTTPResource
    URI address;

    @Inject
    Jdbi database;

    private final HttpClient client = HttpClient.newHttpClient();

    /** One line of the table: a method, a path with its parameters in braces, and the least role that may use it. */
    private record Route(String method, String path, String least) {

        boolean isOpenTo(Optional<Role> role) {
            return least.equals(NOBODY)
                    || role.filter(has -> has.includes(Role.valueOf(least))).isPresent();
        }

        /** An address of nothing that exists: whoever is let through finds nothing to change. */
        String address() {
            return path.replace("{kind}", "source").replaceAll("\\{[^}]*}", new UUID(0, 0).toString());
        }
    }

    /** What is tried here without a password counts as wrong ones. */
    @AfterEach
    void forgetWrongPasswords() {
        database.useHandle(handle -> handle.execute("delete from sign_in_failure"));
    }

    @Test
    void theTableNamesEveryRoute() throws IOException {
        assertThat(table().stream().map(route -> route.method() + " " + route.path()))
                .containsExactlyInAnyOrderElementsOf(routesOfTheCode());
    }

    @Test
    void everyRouteIsOpenToItsRolesAndToNobodyElse() throws IOException, InterruptedException {
        Map<Role, String> tokens = tokens();
        SoftAssertions cells = new SoftAssertions();
        int tried = 0;
        for (Route route : table()) {
            cells.assertThat(isLetThrough(route, null))
                    .as("%s as nobody", route)
                    .isEqualTo(route.isOpenTo(Optional.empty()));
            tried++;
            for (Role role : Role.values()) {
                cells.assertThat(isLetThrough(route, tokens.get(role)))
                        .as("%s as %s", route, role)
                        .isEqualTo(route.isOpenTo(Optional.of(role)));
                tried++;
            }
        }
        cells.assertAll();
        assertThat(tried).isEqualTo(table().size() * (Role.values().length + 1));
    }

    private boolean isLetThrough(Route route, @Nullable String token) throws IOException, InterruptedException {
        HttpResponse<Void> answer = ask(route, token, route.path().startsWith("/api/") ? JSON : FORM);
        if (answer.statusCode() == UNSUPPORTED) {
            answer = ask(route, token, LINES);
        }
        if (answer.statusCode() == UNSUPPORTED) {
            answer = ask(route, token, MULTIPART);
        }
        assertThat(answer.statusCode())
                .as("%s", route)
                .isNotEqualTo(UNSUPPORTED)
                .isLessThan(500);
        boolean sentToSignIn =
                answer.statusCode() == 303 && header(answer, "Location").contains("/sign-in?to=");
        return answer.statusCode() != 403 && !sentToSignIn && !isChallenge(answer);
    }

    private HttpResponse<Void> ask(Route route, @Nullable String token, String type)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(route.address())).header("Sec-Fetch-Site", "same-origin");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (route.method().equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", type)
                    .header("If-Match", "\"0\"")
                    .method(route.method(), BodyPublishers.ofString(BODIES.get(type)));
        }
        return client.send(request.build(), BodyHandlers.discarding());
    }

    /** A wrong password is answered 401 too, but asks for no token. */
    private static boolean isChallenge(HttpResponse<Void> answer) {
        return answer.statusCode() == 401 && !header(answer, "Content-Type").startsWith("text/html");
    }

    private static String header(HttpResponse<Void> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Map<Role, String> tokens() {
        Map<Role, String> tokens = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            tokens.put(
                    role,
                    given().header("Authorization", "Bearer " + Accounts.TOKEN)
                            .contentType(ContentType.JSON)
                            .body(Map.of("name", "routes as " + role, "role", role.name()))
                            .post("/api/v1/me/tokens")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("secret"));
        }
        return tokens;
    }

    private static List<Route> table() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RouteRolesTest.class.getResourceAsStream("/people/routes.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Route(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    private static TreeSet<String> routesOfTheCode() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.counterclaim")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(RouteRolesTest::routes)
                        .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> routes(JavaClass type) {
        List<String> routes = new ArrayList<>();
        for (JavaMethod method : type.getMethods()) {
            method.getAnnotations().stream()
                    .map(each -> each.getRawType().tryGetAnnotationOfType(HttpMethod.class))
                    .flatMap(Optional::stream)
                    .forEach(verb -> routes.add(verb.value() + " "
                            + joined(
                                    type.getAnnotationOfType(Path.class).value(),
                                    method.tryGetAnnotationOfType(Path.class)
                                            .map(Path::value)
                                            .orElse(""))));
        }
        return routes.stream();
    }

    private static String joined(String base, String path) {
        String whole = ("/" + base + "/" + path).replaceAll("/+", "/").replaceAll(": *[^}]*}", "}");
        return whole.length() > 1 ? whole.replaceAll("/$", "") : whole;
    }
}
