package org.counterclaim.document;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.claim.Reconciling;
import org.counterclaim.idempotency.Once;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.paging.Listed;
import org.counterclaim.paging.Lists;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Captured reports over REST. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "documents", description = "Captured reports and the claims found in them")
public class DocumentResource {

    private static final Listed<DocumentSummary> LISTED =
            Listed.of(DocumentSummary.class, "/api/v1/documents", "Report");

    private final DocumentIntake intake;
    private final DocumentReading reading;
    private final ReportFetching fetching;
    private final Documents documents;
    private final Reconciling reconciling;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;
    private final Lists lists;

    DocumentResource(
            DocumentIntake intake,
            DocumentReading reading,
            ReportFetching fetching,
            Documents documents,
            Reconciling reconciling,
            BodyCheck bodyCheck,
            EntityTags tags,
            Once once,
            Lists lists) {
        this.intake = intake;
        this.reading = reading;
        this.fetching = fetching;
        this.documents = documents;
        this.reconciling = reconciling;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "List documents, the latest published first")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Parameter(name = "publisher", in = ParameterIn.QUERY, description = "Sources that carried it, by id or any name")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "Tags of BCP 47; ar includes ar-SY")
    @Parameter(name = "url", in = ParameterIn.QUERY, description = "Addresses")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words of the headline or the text, as in a search engine")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Published at or after, RFC 3339")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Published before, RFC 3339")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "published (default) or captured, the latest first; with :asc the earliest")
    public RestResponse<Page<DocumentSummary>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, reading::page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One document with its text and claims")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        DocumentView document = reading.one(id);
        return tags.ok(request, document.version(), document);
    }

    @POST
    @Needs(Role.REVIEWER)
    @Operation(
            summary = "Capture a report",
            description =
                    "Claims found in it are proposed. The same text by the same publisher again is answered 200 with"
                            + " the document kept before. With wait=true the answer comes when its claims are compared."
                            + " Without text, the page at url is fetched: its words, and whatever else is left out, are"
                            + " taken from it. Refused with 422 where the address may not be fetched, holds no report"
                            + " or takes too long.")
    @APIResponse(
            responseCode = "200",
            description = "The document that was kept before",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response capture(CaptureBody asked, @QueryParam("wait") boolean wait, @Context HttpHeaders headers) {
        bodyCheck.checked(asked);
        Once.Answer answer = once.earlier(headers, "documents", asked).orElseGet(() -> captured(asked, headers));
        if (wait) {
            reconciling.await(Set.copyOf(intake.eventsOf(UUID.fromString(answer.id()))));
        }
        return answer.response();
    }

    private Once.Answer captured(CaptureBody asked, HttpHeaders headers) {
        DocumentBody body = asked.isAddressAlone() ? fetching.completed(asked) : asked.whole();
        bodyCheck.checked(body);
        return once.made(headers, "documents", asked, () -> {
            DocumentIntake.Taken taken = intake.take(body);
            UUID id = taken.document();
            DocumentView document = reading.one(id);
            Once.Made made = Once.Made.at(URI.create("/api/v1/documents/" + id), document.version(), document);
            return taken.isNew() ? made : made.before();
        });
    }

    @PUT
    @Needs(Role.REVIEWER)
    @Path("{id}")
    @Operation(summary = "Mend what is known about a document", description = "Its text stays as captured.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response mend(@PathParam("id") UUID id, DocumentBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        DocumentView mended = RetriedTransaction.call(() -> {
            Document document =
                    documents.findByIdOptional(id).orElseThrow(() -> ProblemException.noSuch("document", id));
            EntityTags.requireMatch(headers, document.version());
            intake.mend(document, body);
            return reading.one(id);
        });
        return tags.changed(mended.version(), mended);
    }
}
