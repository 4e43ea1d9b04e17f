package org.counterclaim.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.counterclaim.limits.AtOnce;
import org.counterclaim.paging.Filter;
import org.counterclaim.paging.Listed;
import org.counterclaim.paging.Lists;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The audit trail over REST. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
@Needs(Role.ADMIN)
public class AuditResource {

    /**
     * A row of the trail; {@code before} and {@code after} are as the row holds them.
     *
     * @param seq its number in the chain, from 1 on
     * @param token the API token it was done by
     * @param address the client's; none where the machine acted by itself
     * @param request the {@code X-Request-Id} of the answer to the request that did it
     * @param hash SHA-256 over that of the row before and this row's words, in hexadecimal digits
     */
    public record Entry(
            long seq,
            UUID id,
            OffsetDateTime at,
            String actor,
            @Nullable UUID token,
            @Nullable String address,
            @Nullable String agent,
            @Nullable String request,
            String action,
            String entity,
            String entityId,

            @JsonRawValue @Schema(implementation = Object.class) @Nullable String before,

            @JsonRawValue @Schema(implementation = Object.class) @Nullable String after,

            String hash) {}

    private static final Listed<Entry> LISTED = Listed.of(Entry.class, "/api/v1/audit", "AuditEntry");

    private final AuditReading reading;
    private final AuditExport export;
    private final Lists lists;
    private final AtOnce atOnce;

    AuditResource(AuditReading reading, AuditExport export, Lists lists, AtOnce atOnce) {
        this.reading = reading;
        this.export = export;
        this.lists = lists;
        this.atOnce = atOnce;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Operation(summary = "Who changed what, the latest first")
    public RestResponse<Page<Entry>> list(@BeanParam AuditFilter filter, @Valid @BeanParam PageRequest page) {
        return lists.answer(LISTED, page, (asked, wanted) -> {
            asked.isReadElsewhere(AuditFilter.NAMES);
            return reading.page(filter, wanted);
        });
    }

    @GET
    @Path("export")
    @Produces({"text/csv", "application/x-ndjson"})
    @Operation(summary = "All rows of the trail that a filter names, as a file, the latest first")
    public Response export(
            @BeanParam AuditFilter filter, @QueryParam("format") @DefaultValue("JSONL") @Nullable String format) {
        filter.conditions();
        String named = Filter.code("format", format, AuditExport.Format.class);
        AuditExport.Format wanted = named == null ? AuditExport.Format.JSONL : AuditExport.Format.valueOf(named);
        StreamingOutput content = atOnce.sending(out -> export.write(filter, wanted, out));
        return Response.ok(content, wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit." + wanted.ending() + "\"")
                .build();
    }
}
