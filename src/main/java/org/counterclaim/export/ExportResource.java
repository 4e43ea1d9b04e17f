package org.counterclaim.export;

import io.quarkus.security.ForbiddenException;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterclaim.idempotency.Once;
import org.counterclaim.limits.AtOnce;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.paging.Listed;
import org.counterclaim.paging.Lists;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Permissions;
import org.counterclaim.permission.Role;
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
import org.jspecify.annotations.Nullable;

/** Exports over REST. */
@Path("/api/v1/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports")
public class ExportResource {

    private static final String AT_ONCE = "respond-async";
    private static final Listed<ExportView> LISTED = Listed.of(ExportView.class, "/api/v1/exports", "Export");

    private final Exports exports;
    private final Exporting exporting;
    private final Keeping keeping;
    private final Editions editions;
    private final ExportAsking asking;
    private final ExportJobs jobs;
    private final Loading loading;
    private final ExportSettings settings;
    private final BodyCheck bodies;
    private final Once once;
    private final EntityTags tags;
    private final Lists lists;
    private final AtOnce atOnce;
    private final Permissions permissions;

    ExportResource(
            Exports exports,
            Exporting exporting,
            Keeping keeping,
            Editions editions,
            ExportAsking asking,
            ExportJobs jobs,
            Loading loading,
            ExportSettings settings,
            BodyCheck bodies,
            Once once,
            EntityTags tags,
            Lists lists,
            AtOnce atOnce,
            Permissions permissions) {
        this.exports = exports;
        this.exporting = exporting;
        this.keeping = keeping;
        this.editions = editions;
        this.asking = asking;
        this.jobs = jobs;
        this.loading = loading;
        this.settings = settings;
        this.bodies = bodies;
        this.once = once;
        this.tags = tags;
        this.lists = lists;
        this.atOnce = atOnce;
        this.permissions = permissions;
    }

    @GET
    @Operation(summary = "Exports, the latest first")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    public RestResponse<Page<ExportView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, (asked, wanted) -> exports.page(wanted));
    }

    @POST
    @Needs(Role.REVIEWER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Export the conflicts of a week or of another period",
            description = "Those found, changed, reopened, resolved or still open in the period, and those about claims"
                    + " published in it. The same data gives the same bytes.")
    @APIResponse(
            responseCode = "201",
            description = "The export, made",
            content = @Content(schema = @Schema(implementation = ExportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is being made; Location tells where to look how far it is",
            content = @Content(schema = @Schema(implementation = ExportJob.class)))
    @Parameter(
            name = "Prefer",
            in = ParameterIn.HEADER,
            description = "respond-async has it made in the background: the way for a large one")
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response make(@Nullable ExportBody body, @Context HttpHeaders headers) {
        ExportBody wanted = bodies.checked(body);
        requireAdmin(Boolean.TRUE.equals(wanted.internal()));
        if (isToBeAnsweredAtOnce(headers)) {
            return asked(wanted, headers);
        }
        ExportOrder order = ExportOrder.of(wanted, settings.zone());
        return once.earlier(headers, "exports", wanted)
                .orElseGet(() -> made(headers, wanted, order))
                .response();
    }

    private Once.Answer made(HttpHeaders headers, ExportBody wanted, ExportOrder order) {
        return atOnce.during(() -> exporting.make(
                order, draft -> once.made(headers, "exports", wanted, () -> at(keeping.keep(draft, false)))));
    }

    private Once.Made at(UUID id) {
        return Once.Made.at(URI.create("/api/v1/exports/" + id), export(id));
    }

    /** RFC 7240, section 4.1. */
    private static boolean isToBeAnsweredAtOnce(HttpHeaders headers) {
        return headers.getRequestHeader("Prefer").stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .anyMatch(preference -> preference.strip().equalsIgnoreCase(AT_ONCE));
    }

    private Response asked(ExportBody wanted, HttpHeaders headers) {
        Once.Answer answer = once.made(headers, "exports", wanted, () -> {
            ExportJob job = jobs.byId(asking.ask(wanted)).orElseThrow();
            return new Once.Made(202, URI.create("/api/v1/exports/jobs/" + job.id()), null, job, job);
        });
        return Response.fromResponse(answer.response())
                .header("Preference-Applied", AT_ONCE)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One export")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExportView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        return tags.ok(request, 0, export(id));
    }

    @GET
    @Path("{id}/content")
    @Produces({"text/csv", "application/x-ndjson", MediaType.WILDCARD})
    @Operation(summary = "The file of an export")
    public Response content(@PathParam("id") UUID id, @Context Request request) {
        ExportView export = export(id);
        requireAdmin(export.internal());
        EntityTag tag = new EntityTag(export.sha256());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.tag(tag).build();
        }
        StreamingOutput content = out -> exports.copy(id, out);
        return Response.ok(content, ExportFormat.valueOf(export.format()).mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + "\"")
                .build();
    }

    @GET
    @Path("{id}/verification")
    @Needs(Role.REVIEWER)
    @Operation(
            summary = "Whether an export is what it was",
            description =
                    "Reads the kept file again, and makes it again from the same order: isIntact tells whether the"
                            + " file is the one that was made, isCurrent whether the data of the period is still the same.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Verification.class)))
    public Verification verify(@PathParam("id") UUID id) {
        return atOnce.during(() -> editions.verify(export(id)));
    }

    @POST
    @Path("{id}/editions")
    @Needs(Role.REVIEWER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct an export",
            description =
                    "Makes it again with what is known now, as its next edition with a note; the one before stays."
                            + " Refused with 409 where nothing changed, or where it was corrected before.")
    @APIResponse(
            responseCode = "201",
            description = "The new edition, made",
            content = @Content(schema = @Schema(implementation = ExportView.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response correct(@PathParam("id") UUID id, @Nullable CorrectionBody body, @Context HttpHeaders headers) {
        CorrectionBody wanted = bodies.checked(body);
        String path = "exports/" + id + "/editions";
        return once.earlier(headers, path, wanted)
                .orElseGet(() -> atOnce.during(() -> editions.correct(
                        export(id), wanted.note(), keep -> once.made(headers, path, wanted, () -> at(keep.get())))))
                .response();
    }

    @POST
    @Path("loading")
    @Needs(Role.ADMIN)
    @Consumes({Lists.NDJSON, Lists.JSON_LINES})
    @Operation(
            summary = "Load the export of another server",
            description = "Takes the file of an export in JSON lines: its claims, conflicts, reviews and trail are here"
                    + " afterwards, under the same ids. All of it or, where a line is wrong, nothing. Loading it again"
                    + " changes nothing; a later export brings what is new.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Loaded.class)))
    public Loaded load(File file) {
        return loading.load(file.toPath());
    }

    /** Only administrators see the trail of who did what, in an export as elsewhere. */
    private void requireAdmin(boolean internal) {
        if (internal && !permissions.may(Role.ADMIN)) {
            throw new ForbiddenException();
        }
    }

    private ExportView export(UUID id) {
        return exports.byId(id).orElseThrow(() -> ProblemException.noSuch("export", id));
    }
}
