package org.counterclaim.mail;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterclaim.paging.Filter;
import org.counterclaim.paging.Listed;
import org.counterclaim.paging.Lists;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Mail on its way, over REST. */
@Path("/api/v1/mail")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mail", description = "What was sent by mail, and what a mail server refused")
public class MailResource {

    private static final Listed<MailView> LISTED = Listed.of(MailView.class, "/api/v1/mail", "Mail");

    private final MailDesk desk;
    private final Lists lists;

    MailResource(MailDesk desk, Lists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GET
    @Operation(summary = "Mail, the latest first")
    @Produces({MediaType.APPLICATION_JSON, Lists.JSON_LINES, Lists.NDJSON, Lists.CSV, Lists.JSON_LD, MediaType.WILDCARD
    })
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "What became of it",
            schema = @Schema(implementation = MailState.class))
    public RestResponse<Page<MailView>> list(@Valid @BeanParam PageRequest page) {
        return lists.answer(
                LISTED,
                page,
                (asked, wanted) -> desk.page(Filter.value("state", asked.single("state"), MailState.class), wanted));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One mail")
    public MailView one(@PathParam("id") UUID id) {
        return desk.one(id);
    }

    @POST
    @Path("{id}/again")
    @Operation(summary = "Send again at once what was refused", description = "Refused with 409 where it was sent.")
    public MailView again(@PathParam("id") UUID id) {
        return desk.again(id);
    }
}
