package org.counterclaim.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.counterclaim.limits.AtOnce;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers with a list in the form that is accepted. JSON is a page with a link to the next one as RFC 8288 has it; JSON
 * lines, CSV and JSON-LD are all that match, or a page where a limit is given. Whatever its length, a list is read chunk
 * by chunk, each in a query of its own, and never kept.
 */
@ApplicationScoped
public class Lists {

    /**
     * For {@code @Produces}, in the order of preference, with {@code *}{@code /*} at its end: only then is a header such as
     * {@code text/*} left to us.
     */
    public static final String JSON_LINES = "application/jsonl";

    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";
    public static final String JSON_LD = "application/ld+json";

    private final ObjectMapper json;
    private final EntityTags tags;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;
    private final AtOnce atOnce;

    Lists(ObjectMapper json, EntityTags tags, HttpHeaders headers, UriInfo uri, Request request, AtOnce atOnce) {
        this.json = json;
        this.tags = tags;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
        this.atOnce = atOnce;
    }

    /** Reads pages by what was asked. */
    public <T> RestResponse<Page<T>> answer(
            Listed<T> listed, PageRequest wanted, BiFunction<Asked, PageRequest, Page<T>> pages) {
        Form.Chosen chosen = Form.best(headers.getAcceptableMediaTypes());
        Asked asked = new Asked(uri.getQueryParameters());
        Fields fields = Fields.of(wanted.fields, chosen.form() == Form.CSV ? listed.rows() : listed.type());
        boolean isPage = chosen.form() == Form.JSON || wanted.isLimited();
        Page<T> first = pages.apply(asked, isPage ? wanted : wanted.onward(listed.chunk(), wanted.cursor));
        asked.refuseOthers();
        UnaryOperator<Page<T>> onward = page ->
                isPage || page.next() == null ? null : pages.apply(asked, wanted.onward(listed.chunk(), page.next()));
        Response.ResponseBuilder answer = chosen.form() == Form.JSON
                ? tags.list(request, written(first, fields))
                : Response.ok(new Streamed(sent(isPage, streamed(listed, chosen.form(), fields, first, onward))));
        answer.type(chosen.type()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (isPage) {
            Links.add(answer, uri, first.next());
        }
        return declared(answer.build());
    }

    private StreamingOutput sent(boolean isPage, StreamingOutput body) {
        return isPage ? body : atOnce.sending(body);
    }

    /** Something that goes on, where a list could be answered too. */
    public static <T> RestResponse<Page<T>> stream(MediaType type, StreamingOutput body) {
        return declared(Response.ok(new Streamed(body), type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }

    /** What the method says that it answers, for the description of the interface. */
    @SuppressWarnings("unchecked")
    private static <T> RestResponse<Page<T>> declared(Response answer) {
        return (RestResponse<Page<T>>)
                (RestResponse<?>) RestResponse.ResponseBuilder.create(answer.getStatusInfo(), answer.getEntity())
                        .replaceAll(answer.getHeaders())
                        .build();
    }

    private String written(Page<?> page, Fields fields) {
        try {
            if (fields.areAll()) {
                return json.writeValueAsString(page);
            }
            List<JsonNode> items = page.items().stream()
                    .map(item -> fields.of(json.<JsonNode>valueToTree(item)))
                    .toList();
            return json.writeValueAsString(new Page<>(items, page.next(), page.total()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }

    private <T> StreamingOutput streamed(
            Listed<T> listed, Form form, Fields fields, Page<T> first, UnaryOperator<Page<T>> onward) {
        String server = uri.getBaseUri().resolve("/").toString().replaceAll("/$", "");
        return out -> {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            ListWriter<T> items = switch (form) {
                case JSON, JSON_LINES -> new LineWriter<>(writer, json, fields);
                case CSV ->
                    new TableWriter<>(
                            writer, json, listed, Columns.of(listed.rows()).only(fields));
                case JSON_LD -> new LinkedWriter<>(writer, json, listed, fields, server);
            };
            for (Page<T> page = first; page != null; page = onward.apply(page)) {
                for (T item : page.items()) {
                    items.write(item);
                }
            }
            items.finish();
            writer.flush();
        };
    }
}
