package org.counterclaim.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageAnswer;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The audit trail over REST. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditResource {

    /** A row of the trail; {@code before} and {@code after} are as the row holds them. */
    public record Entry(
            UUID id,
            OffsetDateTime at,
            String actor,
            String action,
            String entity,
            String entityId,
            @JsonRawValue @Nullable String before,
            @JsonRawValue @Nullable String after) {}

    private final AuditReading reading;

    AuditResource(AuditReading reading) {
        this.reading = reading;
    }

    @GET
    @Needs(Role.ADMIN)
    @Operation(summary = "Who changed what, the latest first")
    public RestResponse<Page<Entry>> list(
            @QueryParam("entity") @Nullable String entity,
            @QueryParam("id") @Nullable String id,
            @QueryParam("actor") @Nullable String actor,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return PageAnswer.of(reading.page(entity, id, actor, page), uri);
    }
}
