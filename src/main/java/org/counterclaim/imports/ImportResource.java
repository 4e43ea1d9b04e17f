package org.counterclaim.imports;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.paging.Filter;
import org.counterclaim.paging.Listed;
import org.counterclaim.paging.Lists;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files of claims or reports over REST: read, mapped, started, followed. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "Files of claims or reports, taken in row by row")
public class ImportResource {

    private static final Listed<RowView> LISTED_ROWS = Listed.of(RowView.class, "/api/v1/imports", "ImportedRow");
    private static final Listed<ImportView> LISTED = Listed.of(ImportView.class, "/api/v1/imports", "Import");

    private final Imports imports;
    private final ImportRows rows;
    private final Importing importing;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Lists lists;

    ImportResource(
            Imports imports, ImportRows rows, Importing importing, BodyCheck bodyCheck, EntityTags tags, Lists lists) {
        this.imports = imports;
        this.rows = rows;
        this.importing = importing;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "Imports, the latest first")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    public RestResponse<Page<ImportView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, (asked, wanted) -> imports.page(wanted));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One import and how far it is",
            description = "While it waits to be mapped, with its first rows and what would be refused of them.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        ImportView view = importing.view(id);
        return tags.ok(request, view.version(), view);
    }

    @PUT
    @Needs(Role.EDITOR)
    @Path("{id}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say which field each column feeds",
            description = "Remembered for the next file with the same header, once the import is started.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response map(@PathParam("id") UUID id, @Nullable Mapping body, @Context HttpHeaders headers) {
        importing.map(id, bodyCheck.checked(body), version -> EntityTags.honourMatch(headers, version));
        return changed(id);
    }

    @PUT
    @Needs(Role.EDITOR)
    @Path("{id}/layout")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the same file otherwise",
            description = "In another encoding, with another separator, another sheet, or as the other kind of rows."
                    + " The mapping is proposed anew.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response reread(@PathParam("id") UUID id, @Nullable LayoutChange body, @Context HttpHeaders headers) {
        importing.reread(id, bodyCheck.checked(body), version -> EntityTags.honourMatch(headers, version));
        return changed(id);
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("{id}/start")
    @Operation(
            summary = "Start keeping the rows",
            description = "In the background; also goes on with an import that was cancelled.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response start(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        importing.start(id, version -> EntityTags.honourMatch(headers, version));
        return changed(id);
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("{id}/cancel")
    @Operation(summary = "Stop keeping rows", description = "What was kept stays.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response cancel(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        importing.cancel(id, version -> EntityTags.honourMatch(headers, version));
        return changed(id);
    }

    @DELETE
    @Needs(Role.EDITOR)
    @Path("{id}")
    @Operation(
            summary = "Delete an import",
            description = "The file, its rows and the reasons of those refused; the claims and reports kept of it stay."
                    + " Rows sent again later are not recognised by it any more.")
    @APIResponse(responseCode = "204")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        importing.delete(id, version -> EntityTags.honourMatch(headers, version));
    }

    @GET
    @Path("{id}/rows")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Operation(summary = "Rows and what became of them, in the order of the file")
    @Parameter(
            name = "outcome",
            in = ParameterIn.QUERY,
            description = "What became of them",
            schema = @Schema(implementation = Outcome.class))
    public RestResponse<Page<RowView>> rows(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        importing.file(id);
        return lists.answer(
                LISTED_ROWS,
                page,
                (asked, wanted) ->
                        rows.page(id, Filter.value("outcome", asked.single("outcome"), Outcome.class), wanted));
    }

    private Response changed(UUID id) {
        ImportView view = importing.view(id);
        return tags.changed(view.version(), view);
    }
}
