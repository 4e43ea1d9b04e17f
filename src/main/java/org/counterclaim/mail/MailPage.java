package org.counterclaim.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.counterclaim.page.Address;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** What was sent by mail, and what a mail server refused. */
@Path("/mail")
@Produces(MediaType.TEXT_HTML)
class MailPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mail(List<MailView> mails, @Nullable String next);
    }

    private final MailDesk desk;

    MailPage(MailDesk desk) {
        this.desk = desk;
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam PageRequest wanted) {
        Page<MailView> page = desk.page(null, wanted);
        return Templates.mail(page.items(), page.next() == null ? null : "/mail?cursor=" + page.next());
    }

    @POST
    @Path("{id}/again")
    public Response again(@PathParam("id") String id) {
        desk.again(Address.id(id));
        return Response.seeOther(URI.create("/mail")).build();
    }
}
