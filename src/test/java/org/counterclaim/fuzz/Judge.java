package org.counterclaim.fuzz;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with an answer. */
final class Judge {

    /** What only the inside of the server speaks of. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\.java:\\d+\\)|\\bat [a-z]+\\.[a-z.]+\\.[A-Z]|Exception\\b|org\\.counterclaim\\.|io\\.quarkus\\.|org\\.hibernate\\.|"
                    + "org\\.postgresql\\.|com\\.fasterxml\\.|java\\.(lang|util|time|sql)\\.|jakarta\\.");

    private final OpenApiInteractionValidator validator;
    private final List<String> ofDescription;

    Judge(String description) {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(description);
        this.ofDescription = Objects.requireNonNullElse(read.getMessages(), List.of());
        this.validator =
                OpenApiInteractionValidator.createFor(read.getOpenAPI()).build();
    }

    /** What the description itself lacks. */
    List<String> faultsOfDescription() {
        return ofDescription;
    }

    List<String> faults(Attempt attempt, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        List<String> faults = new ArrayList<>();
        if (status >= 500) {
            faults.add("status " + status);
        }
        if (INSIDE.matcher(body).find()) {
            faults.add("tells of the inside: "
                    + INSIDE.matcher(body).results().findFirst().orElseThrow().group());
        }
        if (attempt.isDescribed()) {
            described(attempt, answer, body, faults);
        } else if (status < 400 && !Set.of("HEAD", "OPTIONS").contains(attempt.method())) {
            faults.add("answers a method that is not described with " + status);
        }
        return faults;
    }

    private void described(Attempt attempt, HttpResponse<byte[]> answer, String body, List<String> faults) {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
        Set<String> types = attempt.operation().mediaTypes(status);
        // Another path may stand where a segment is absurd.
        if (types == null) {
            faults.add("status " + status + " is not described");
        } else if (!type.isEmpty() && !types.contains(type)) {
            faults.add("media type " + type + " of " + status + " is not described");
        } else if ((type.equals("application/json") || type.endsWith("+json"))
                && !attempt.method().equals("HEAD")) {
            valid(attempt, status, type, body, faults);
        }
    }

    private void valid(Attempt attempt, int status, String type, String body, List<String> faults) {
        ValidationReport report = validator.validateResponse(
                attempt.operation().path().replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000"),
                Method.valueOf(attempt.method()),
                SimpleResponse.Builder.status(status)
                        .withContentType(type)
                        .withBody(body)
                        .build());
        report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> "body of " + status + ": " + brief(message.getMessage()))
                .forEach(faults::add);
    }

    private static String brief(String message) {
        return message.length() > 300 ? message.substring(0, 300) + "..." : message;
    }
}
