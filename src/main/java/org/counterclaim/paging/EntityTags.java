package org.counterclaim.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Tags made of a row's version and a checksum of what was answered. A reader hears of any change, such as a source's
 * new name within a claim; a writer is held to the version alone, since that name is nothing its change could undo.
 */
@ApplicationScoped
public class EntityTags {

    /** Says what If-Match does where it is needed. */
    public static final String NEEDED =
            "The ETag that was read, or *. Without it the answer is 428; when another change came first, 412.";

    /** Says what If-Match does where it may be left out. */
    public static final String HONOURED = "The ETag that was read, or left out. When another change came first: 412.";

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    /** 200 with the body and its tag, or 304 when the reader has it. */
    public Response ok(Request request, int version, Object body) {
        String written = written(body);
        EntityTag tag = tag(version, written);
        Response.ResponseBuilder fresh = request.evaluatePreconditions(tag);
        if (fresh != null && "GET".equals(request.getMethod())) {
            return fresh.tag(tag).build();
        }
        return Response.ok(written, MediaType.APPLICATION_JSON_TYPE).tag(tag).build();
    }

    /** 200 with a list and its tag, or 304 when the reader has it. */
    Response.ResponseBuilder list(Request request, String written) {
        EntityTag tag = tag(0, written);
        Response.ResponseBuilder fresh = request.evaluatePreconditions(tag);
        return (fresh == null ? Response.ok(written) : fresh).tag(tag);
    }

    /** 200 after a change. */
    public Response changed(int version, Object body) {
        String written = written(body);
        return Response.ok(written, MediaType.APPLICATION_JSON_TYPE)
                .tag(tag(version, written))
                .build();
    }

    /** Refuses a change that does not say, or says wrongly, which version it changes. */
    public static void requireMatch(HttpHeaders headers, int version) {
        String wanted = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (wanted == null || wanted.isBlank()) {
            throw ProblemType.PRECONDITION_REQUIRED.because("Send the ETag that you read as If-Match");
        }
        if (!matches(wanted, version)) {
            throw ProblemType.STALE.because("Read it again, then change it");
        }
    }

    /** Refuses a change that names another version; one that names none goes through. */
    public static void honourMatch(HttpHeaders headers, int version) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            requireMatch(headers, version);
        }
    }

    private static boolean matches(@Nullable String wanted, int version) {
        return wanted != null
                && Arrays.stream(wanted.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*")
                                || tag.equals("\"" + version + "\"")
                                || tag.startsWith("\"" + version + "-"));
    }

    /** The tag of a version as it is written in an answer. */
    public static EntityTag tag(int version, String written) {
        CRC32C sum = new CRC32C();
        sum.update(written.getBytes(StandardCharsets.UTF_8));
        return new EntityTag(version + "-" + Long.toHexString(sum.getValue()));
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }
}
