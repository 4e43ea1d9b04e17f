package org.counterclaim.source;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.counterclaim.page.SentForms;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;

/** Where editors enter a source. */
@Path("/sources/new")
@Produces(MediaType.TEXT_HTML)
@Needs(Role.EDITOR)
class NewSourcePage {

    private final SourceEditing editing;
    private final BodyCheck bodies;
    private final SentForms forms;

    NewSourcePage(SourceEditing editing, BodyCheck bodies, SentForms forms) {
        this.editing = editing;
        this.bodies = bodies;
        this.forms = forms;
    }

    @GET
    public TemplateInstance blank() {
        return SourceEditPage.Templates.edit(null, new SourceForm(), null);
    }

    @POST
    public Response enter(@BeanParam SourceForm form) {
        return forms.kept(
                () -> {
                    SourceView entered = editing.enter(bodies.checked(form.body(List.of())));
                    return Response.seeOther(URI.create("/sources/" + entered.id()))
                            .build();
                },
                wrong -> SourceEditPage.Templates.edit(null, form, wrong));
    }
}
