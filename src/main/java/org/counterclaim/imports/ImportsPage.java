package org.counterclaim.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.counterclaim.page.Visit;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The files that were sent, and the sending of one. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
class ImportsPage {

    private static final long MEGABYTE = 1 << 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance imports(
                List<ImportView> imports, @Nullable String next, @Nullable String wrong, long megabytes);
    }

    private final Imports imports;
    private final Importing importing;
    private final ImportSettings settings;
    private final Visit visit;

    ImportsPage(Imports imports, Importing importing, ImportSettings settings, Visit visit) {
        this.imports = imports;
        this.importing = importing;
        this.settings = settings;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam PageRequest wanted) {
        return shown(wanted, null);
    }

    @POST
    @Needs(Role.EDITOR)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@RestForm("file") @Nullable FileUpload file) {
        try {
            if (file == null || file.fileName().isEmpty()) {
                throw ProblemException.invalid("file", "is needed");
            }
            ReceivedFile received = importing.receive(file.fileName(), FileResource.bytes(file));
            return Response.seeOther(URI.create("/imports/" + importing.keep(received)))
                    .build();
        } catch (ProblemException refusal) {
            return Response.status(refusal.problem().status())
                    .entity(shown(PageRequest.first(50), visit.say().refusal(refusal.problem())))
                    .build();
        }
    }

    private TemplateInstance shown(PageRequest wanted, @Nullable String wrong) {
        Page<ImportView> page = imports.page(wanted);
        return Templates.imports(
                page.items(),
                page.next() == null ? null : "/imports?cursor=" + page.next(),
                wrong,
                settings.maxSize().asLongValue() / MEGABYTE);
    }
}
