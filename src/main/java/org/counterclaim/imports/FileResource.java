package org.counterclaim.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.counterclaim.idempotency.Once;
import org.counterclaim.page.Say;
import org.counterclaim.page.Visit;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The files of imports themselves: sent, fetched as they came, and their refused rows to mend. */
@Path("/api/v1/imports")
@Tag(name = "imports")
public class FileResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String WHAT_COMES =
            "CSV, XLSX or JSON lines, of claims or of reports, recognised by content. Nothing is kept of its rows before"
                    + " the import is started; the answer has the proposed mapping and a preview.";

    private final Importing importing;
    private final Imports imports;
    private final RefusedCsv refused;
    private final Visit visit;
    private final Once once;

    FileResource(Importing importing, Imports imports, RefusedCsv refused, Visit visit, Once once) {
        this.importing = importing;
        this.imports = imports;
        this.refused = refused;
        this.visit = visit;
        this.once = once;
    }

    @POST
    @Needs(Role.EDITOR)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a file as a form does", description = WHAT_COMES)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response form(@RestForm("file") @Nullable FileUpload file, @Context HttpHeaders headers) {
        if (file == null) {
            throw ProblemException.invalid("file", "is needed");
        }
        return received(importing.receive(file.fileName(), bytes(file)), headers);
    }

    @POST
    @Needs(Role.EDITOR)
    @Consumes({
        CSV,
        XLSX,
        "text/tab-separated-values",
        "text/plain",
        "application/jsonl",
        "application/x-ndjson",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a file as the body", description = WHAT_COMES)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response body(byte[] bytes, @QueryParam("name") @Nullable String name, @Context HttpHeaders headers) {
        return received(importing.receive(name, bytes), headers);
    }

    private Response received(ReceivedFile file, HttpHeaders headers) {
        return once.made(headers, "imports", file.sha256(), () -> {
                    UUID id = importing.keep(file);
                    ImportView view = importing.view(id);
                    return Once.Made.at(URI.create("/api/v1/imports/" + id), view.version(), view);
                })
                .response();
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The file as it came")
    public Response content(@PathParam("id") UUID id) {
        ImportedFile file = importing.file(id);
        byte[] content = imports.content(id).orElseThrow(() -> ProblemException.noSuch("import", id));
        return Response.ok(content)
                .tag(new EntityTag(file.sha256()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()))
                .build();
    }

    @GET
    @Path("{id}/refused.csv")
    @Produces(CSV)
    @Operation(
            summary = "The refused rows, to mend and send again",
            description =
                    "In the columns of the file, with the number and the reason of each after them, in English or, with"
                            + " 'lang=ar' or by Accept-Language, in Arabic.")
    public Response refused(@PathParam("id") UUID id) {
        ImportedFile file = importing.file(id);
        Say say = visit.say();
        StreamingOutput rows = out -> refused.write(file, out, say);
        return Response.ok(rows, CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("refused-" + file.name() + ".csv"))
                .build();
    }

    /** As RFC 6266 has it: the name in any script, and a plain one for those that know no other. */
    private static String attachment(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }

    static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
